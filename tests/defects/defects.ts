import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../src/cli/browser.ts';

/**
 * `npm run defects`: plants faults in the accessibility of built pages, one by one, and sees whether the checks of `npm test`
 * go red each time. Prints a table; fails when more than one in twenty is missed. Words are passed on: only defects whose
 * name has them.
 */
const require = createRequire(import.meta.url);
const playwright = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
const words = process.argv.length > 2 ? ['--grep', process.argv.slice(2).join(' ')] : [];
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/defects/playwright.config.ts', ...words],
  { stdio: 'inherit', env: { ...process.env, CHROME_PATH: await findBrowser('tests') } },
);
process.exit(status ?? 1);
