import { spawn } from 'node:child_process';

/** Another installation may be at work; it is waited for. */
const LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

let before: Promise<unknown> = Promise.resolve();
let isUpToDate = false;

/**
 * Installs packages of a system that has apt-get, all or none, where that is allowed without a question; whether it did.
 * One installation begins when the one before has ended.
 * @param say tells that it begins, as it takes a while
 */
export function installPackages(names: readonly string[], say: () => void): Promise<boolean> {
  const done = before.then(() => installNow(names, say));
  before = done;
  return done;
}

async function installNow(names: readonly string[], say: () => void): Promise<boolean> {
  const prefix = process.getuid?.() === 0 ? [] : (await succeeds('sudo', '-n', 'true')) ? ['sudo', '-n'] : undefined;
  if (!prefix || !(await succeeds('apt-get', '--version'))) return false;
  const run = (...args: readonly string[]): Promise<boolean> => {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...LOCK, ...args];
    return succeeds(command, ...rest);
  };
  say();
  if (!isUpToDate) isUpToDate = await run('update');
  return run('install', '--yes', '--no-install-recommends', ...names);
}

function succeeds(command: string, ...args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, { stdio: 'ignore', env });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
