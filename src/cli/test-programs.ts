import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { titlePattern } from './test-titles.ts';

/** The programs that check and test, each with what came of it. */

export interface Tally {
  passed: number;
  failed: number;
}

/** Which of its tests a program runs. */
export interface Asked {
  /** None: all that it has. */
  files: readonly string[];
  phrases: readonly string[];
}

/** Where to write: to the terminal at once, or into a list for later. */
export type Output = 'terminal' | string[];

/** What the programs say for machines. */
export const REPORTS = resolve('.cache', 'reports');

const require = createRequire(import.meta.url);

export const runFormat = async (output: Output): Promise<Tally> =>
  one(await runPackage('@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings', '.'], output));

export async function runTypes(output: Output): Promise<Tally> {
  const severities = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  return one(await runPackage('astro', 'bin/astro.mjs', ['check', ...severities], output));
}

/** Builds what the end-to-end tests visit. That is no test, so it counts only when it fails. */
export async function buildSites(output: Output): Promise<Tally> {
  const built = await run([resolve('tests', 'build-sites.ts')], output);
  return { passed: 0, failed: built ? 0 : 1 };
}

export async function runVitest(
  name: 'vitest' | 'vitest.browser' | 'vitest.engines',
  { files, phrases }: Asked,
  env: Record<string, string> = {},
): Promise<Tally> {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const named = phrases.length > 0 ? ['--passWithNoTests', '--testNamePattern', titlePattern(phrases)] : [];
  const args = ['run', '--config', `tests/${name}.config.ts`, ...reporters, ...named, ...files];
  const ended = await runPackage('vitest', 'vitest.mjs', args, 'terminal', env);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  return { passed, failed: ended ? failed : Math.max(1, failed) };
}

export async function runPlaywright({ files, phrases }: Asked, env: Record<string, string>): Promise<Tally> {
  const report = join(REPORTS, 'playwright.json');
  const named = phrases.length > 0 ? ['--pass-with-no-tests', '--grep', titlePattern(phrases)] : [];
  const places = files.map((file) => `${file.replaceAll('.', '\\.')}$`);
  const args = ['test', '--config', 'tests/playwright.config.ts', ...named, ...places];
  const ended = await runPackage('@playwright/test', 'cli.js', args, 'terminal', {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats } = readReport(report) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) || (ended ? 0 : 1) };
}

const one = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

function readReport(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Runs the command-line program of an installed package with the project's Node; whether all was well. */
function runPackage(
  name: string,
  program: string,
  args: readonly string[],
  output: Output,
  env: Record<string, string> = {},
): Promise<boolean> {
  return run([join(dirname(require.resolve(`${name}/package.json`)), program), ...args], output, env);
}

function run(args: readonly string[], output: Output, env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    stdio: output === 'terminal' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (output !== 'terminal') {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
  }
  return new Promise((settle) => {
    child.on('error', () => settle(false));
    child.on('close', (code) => settle(code === 0));
  });
}
