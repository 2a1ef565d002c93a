import { mkdirSync, rmSync } from 'node:fs';
import { testFiles, titlesOf } from './test-files.ts';
import { REPORTS } from './test-programs.ts';
import { type Selection, select } from './test-selection.ts';
import { runSelection } from './test-steps.ts';

/**
 * `npm test`: format, lint, types and all tests, or with words after `--` a part of it; one line with the counts of all
 * that ran at the end.
 */

function toldOf({ checks, files, phrases }: Selection): string {
  const some = files.length > 3 ? `${files.length} test files` : files.join(', ');
  const titles = phrases.map((phrase) => `titles with "${phrase}"`).join(' or ');
  return [...checks, ...(titles ? [titles] : []), ...(some ? [some] : [])].join(', ');
}

const files = testFiles();
const selection = select(process.argv.slice(2), files, titlesOf);
if ('unknown' in selection) {
  console.error(selection.unknown);
  process.exit(1);
}
console.log(`Running: ${toldOf(selection)}`);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const tallies = await runSelection(selection, files);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
if (passed + failed === 0) console.error('\nNothing ran: no test has such a title.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
