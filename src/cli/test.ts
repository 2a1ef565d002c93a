import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { findBrowser } from './browser.ts';

/** `npm test`: format, lint, types, unit and browser tests; one line with the counts of all of them at the end. */

interface Tally {
  passed: number;
  failed: number;
}

const require = createRequire(import.meta.url);
const REPORTS = resolve('.cache', 'reports');

/** Runs the command-line program of an installed package with the project's Node. */
function runPackage(name: string, program: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const script = join(dirname(require.resolve(`${name}/package.json`)), program);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const check = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

function report(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function vitest(name: 'vitest' | 'vitest.browser', env: Record<string, string> = {}): Tally {
  const file = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = runPackage('vitest', 'vitest.mjs', ['run', '--config', `tests/${name}.config.ts`, ...reporters], env);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report(file) as {
    numPassedTests?: number;
    numFailedTests?: number;
  };
  return { passed, failed: ended ? failed : Math.max(1, failed) };
}

function browser(executable: string): Tally {
  const file = join(REPORTS, 'playwright.json');
  const ended = runPackage('@playwright/test', 'cli.js', ['test', '--config', 'tests/playwright.config.ts'], {
    CHROME_PATH: executable,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats } = report(file) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) || (ended ? 0 : 1) };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const step = (title: string): void => console.log(`\n— ${title}`);
const tallies: Tally[] = [];

step('Format and lint');
tallies.push(check(runPackage('@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings', '.'])));
step('Types');
tallies.push(
  check(
    runPackage('astro', 'bin/astro.mjs', [
      'check',
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ]),
  ),
);
step('Unit, contract and content tests');
tallies.push(vitest('vitest'));
step('Browser tests');
try {
  const executable = await findBrowser();
  tallies.push(vitest('vitest.browser', { CHROME_PATH: executable }));
  tallies.push(browser(executable));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tallies.push(check(false));
}

const total = tallies.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
