import '../engines/esr-media.ts';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { serve } from '../../src/cli/serve.ts';
import { badFiles } from './bad-files.ts';
import { cleared } from './cleared.ts';
import { clocks } from './clocks.ts';
import { crash } from './crash.ts';
import { damage } from './damage.ts';
import { denied } from './denied.ts';
import { diskFull, diskFullBefore } from './disk-full.ts';
import type { FaultResult, Setting } from './fault-result.ts';
import { kill } from './kill.ts';
import { largeFile } from './large-file.ts';
import { killOthers } from './other-engines.ts';
import { powerCut } from './power-cut.ts';
import { quota } from './quota.ts';
import { releases } from './releases.ts';
import { markdownTable } from './table.ts';
import { twoTabs } from './two-tabs.ts';

/**
 * `npm run faults`: does to a real browser what may happen to a learner's, and counts what is lost. Prints a table, and
 * fails when something was lost or something false was said. `-- F6 clocks` runs these only; `-- --times=5` repeats what
 * is left to chance less often.
 */
interface Run {
  names: readonly string[];
  /** How often it is done where chance plays a part. */
  times: number;
  run: (setting: Setting) => Promise<FaultResult | FaultResult[]>;
}

const RUNS: readonly Run[] = [
  { names: ['F1'], times: 200, run: kill },
  { names: ['F1', 'ENGINES'], times: 50, run: killOthers },
  { names: ['F2'], times: 50, run: powerCut },
  { names: ['F3'], times: 1, run: crash },
  { names: ['F4'], times: 1, run: quota },
  { names: ['F5'], times: 1, run: diskFull },
  { names: ['F5'], times: 1, run: diskFullBefore },
  { names: ['F6'], times: 1, run: damage },
  { names: ['F7'], times: 1, run: cleared },
  { names: ['F8', 'F9'], times: 1, run: releases },
  { names: ['F10'], times: 1, run: denied },
  { names: ['F11'], times: 40, run: twoTabs },
  { names: ['F12', 'F13'], times: 1, run: badFiles },
  { names: ['F12'], times: 1, run: largeFile },
  { names: ['CLOCKS'], times: 1, run: clocks },
];

const words = process.argv.slice(2);
const fewer = words.flatMap((word) => /^--times=(\d+)$/.exec(word)?.[1] ?? []).map(Number);
const picked = words.filter((word) => !word.startsWith('--')).map((word) => word.toUpperCase());
const known = RUNS.flatMap(({ names }) => names);
const unknown = picked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(', ')}. Choose from ${[...new Set(known)].join(', ')}.`);
  process.exit(1);
}

const folder = join('.cache', 'sites', 'faults');
const code = buildSite({ content: 'tests/fixtures/course', base: '/', out: folder, site: 'https://crescendo.example' });
if (code !== 0) process.exit(code);
const executablePath = await findBrowser('measuring');
const { url, server } = await serve({ folder, base: '/', port: 0 });

const results: FaultResult[] = [];
for (const { names, times, run } of RUNS) {
  if (picked.length > 0 && !names.some((name) => picked.includes(name))) continue;
  const start = Date.now();
  const setting: Setting = { executablePath, url, times: Math.min(times, ...fewer) };
  // A fault that ends in an error has failed; the others run all the same.
  const outcomes = await run(setting).catch((error: Error) => broken(names.join(', '), error));
  results.push(...[outcomes].flat());
  console.log(`${names.join(', ')} done after ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
server.close();
console.log(`\n${markdownTable(results)}\n`);
const failed = results.filter(({ ok }) => ok === false);
const skipped = results.filter(({ ok }) => ok === undefined);
console.log(
  `${results.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} not run`,
);
process.exit(failed.length > 0 ? 1 : 0);

function broken(fault: string, { message }: Error): FaultResult {
  return {
    fault,
    what: 'ended in an error',
    given: 0,
    kept: 0,
    lost: 0,
    said: '',
    ok: false,
    notes: message.split('\n')[0] ?? '',
  };
}
