// The door to every command: `node src/cli/run.mjs <command> ...`. It runs on whatever Node the machine has (20 or
// newer), so it is plain JavaScript; it installs what is missing and hands over to the project's own Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-from');
const programs = {
  start: 'src/cli/start.ts',
  test: 'src/cli/test.ts',
  dev: 'src/cli/dev.ts',
  build: 'src/cli/build.ts',
  new: 'src/cli/new.ts',
  bench: 'tests/bench/bench.ts',
  'bench-search': 'tests/bench/search.ts',
  'bench-review': 'tests/bench/review.ts',
  'bench-team': 'tests/bench/team.ts',
  faults: 'tests/faults/faults.ts',
  mutants: 'tests/mutants/mutants.ts',
  defects: 'tests/defects/defects.ts',
  'content-report': 'tests/content/report/content-report.ts',
};

/**
 * Runs a program in the project's folder and passes signals on to it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} its exit code
 */
function run(program, args, env = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

/** What the installed packages depend on. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

/** Installs exactly what the lock file says, unless that is what is there, or another command has just done so. */
async function install() {
  if (isInstalled()) return 0;
  return oneAtATime(join(root, '.cache', 'installing'), async () => (isInstalled() ? 0 : installNow()));
}

async function installNow() {
  console.log('Installing the packages (about a minute, only when they change) ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code === 0) writeFileSync(stamp, wanted());
  else console.error('The packages could not be installed. Check the network connection, then run the command again.');
  return code;
}

/** The Node that the project brings along, whatever the machine has. */
function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(modules, 'node', 'bin', name);
  if (existsSync(own)) return own;
  console.error(
    'The project’s own Node is missing. npm must be allowed to run the install script of the package `node`: ' +
      'run `npm rebuild node`, then run the command again.',
  );
  return undefined;
}

const [command = '', ...rest] = process.argv.slice(2);
const program = Object.entries(programs).find(([name]) => name === command)?.[1];
if (!program) {
  console.error(`"${command}" is not a command. Use one of: ${Object.keys(programs).join(', ')}.`);
  process.exit(1);
}
const installed = await install();
const node = installed === 0 ? projectNode() : undefined;
if (!node) process.exit(installed || 1);
process.exit(await run(node, [join(root, program), ...rest], { ASTRO_TELEMETRY_DISABLED: '1' }));
