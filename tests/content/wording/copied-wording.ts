import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';
import type { Passage } from '../text/passage.ts';
import { hashOf, RUN_LENGTH, runsOf } from './word-runs.ts';

/** Every stretch of eight words or more that stands in the texts behind these hashes, quotations left out. */
export function copiedWording({ passages }: Pick<LessonText, 'passages'>, hashes: ReadonlySet<string>): Problem[] {
  return passages
    .filter(({ field }) => field !== 'quotation')
    .flatMap((passage) => copiedStretches(passage.text, hashes).map((stretch) => problem(passage, stretch)));
}

interface Stretch {
  from: number;
  to: number;
}

/** Runs that overlap are told as one. */
function copiedStretches(text: string, hashes: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runsOf(text)) {
    if (!hashes.has(hashOf(run))) continue;
    const last = stretches.at(-1);
    if (last && run.from < last.to) last.to = run.to;
    else stretches.push({ from: run.from, to: run.to });
  }
  return stretches;
}

function problem({ file, line, text }: Passage, { from, to }: Stretch): Problem {
  const copied = text.slice(from, to).replace(/\s+/g, ' ');
  return {
    file,
    line: line + text.slice(0, from).split('\n').length - 1,
    what: `“${copied}” has ${RUN_LENGTH} words or more in a row from a founding document.`,
    mend: 'say it in your own words. If the prose of a lesson must quote it, make it a block quote whose last paragraph says whose words they are: `> -- Jane Doe, 2012`.',
  };
}
