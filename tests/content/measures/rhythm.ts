import type { LessonText } from '../text/lesson-text.ts';
import { countWords } from '../text/passage.ts';

/** How reading and doing take turns in a lesson. */
export interface Rhythm {
  /** Words before the first thing to do, headings not counted. */
  beforeFirst: number;
  /** Words of the longest stretch with nothing to do in it. */
  longestRead: number;
  /** Exercises of the longest row with nothing to read in it; a heading parts no row. */
  longestRun: number;
}

/** What one comes upon in a lesson, in order: words to read, or something to do. */
type Step = { line: number } & ({ does: 'exercise' | 'plan' } | { reads: number });

export function rhythmOf(lesson: LessonText): Rhythm {
  const rhythm: Rhythm = { beforeFirst: 0, longestRead: 0, longestRun: 0 };
  let [read, run, isFirst] = [0, 0, true];
  for (const step of stepsOf(lesson)) {
    if ('reads' in step) {
      read += step.reads;
      rhythm.longestRead = Math.max(rhythm.longestRead, read);
      if (isFirst) rhythm.beforeFirst = read;
      run = 0;
      continue;
    }
    [read, isFirst] = [0, false];
    if (step.does === 'exercise') rhythm.longestRun = Math.max(rhythm.longestRun, ++run);
  }
  return rhythm;
}

const DOES: Readonly<Record<string, 'exercise' | 'plan'>> = { Exercise: 'exercise', Commitment: 'plan' };

function stepsOf({ source, passages }: LessonText): Step[] {
  const read = passages
    .filter(({ part, field }) => part === 'prose' && field !== 'who' && field !== 'heading')
    .map(({ line, text }) => ({ line, reads: countWords(text) }));
  const done = source.scan.tags.flatMap(({ name, line }) => {
    const does = DOES[name];
    return does ? [{ line, does }] : [];
  });
  return [...read, ...done].sort((a, b) => a.line - b.line);
}
