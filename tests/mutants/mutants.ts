import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * `npm run mutants`: changes the log, decoding, merging and importing in thousands of small ways and sees whether a test
 * goes red each time. Fails below 90 %. Arguments are passed on, such as `--mutate src/log/merge.ts`.
 */
const require = createRequire(import.meta.url);
const stryker = join(dirname(require.resolve('@stryker-mutator/core/package.json')), 'bin', 'stryker.js');
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'tests/mutants/stryker.config.json', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
