import type { Problem } from '../../../src/catalog/problem.ts';
import { rhythmOf } from '../measures/rhythm.ts';
import type { LessonText } from '../text/lesson-text.ts';

/** Words. A reader on a phone is through them in less than two minutes. */
const LONGEST_READ = 350;
const LONGEST_RUN = 2;

/** Reading and doing take turns. */
export function rhythm(lesson: LessonText): Problem[] {
  const { file } = lesson.source;
  const { longestRead, longestRun } = rhythmOf(lesson);
  const problems: Problem[] = [];
  if (longestRead > LONGEST_READ)
    problems.push({
      file,
      what: `There are ${longestRead} words in a row with nothing to do, and ${LONGEST_READ} is the most.`,
      mend: 'place an exercise where its part of the text ends, or shorten the text.',
    });
  if (longestRun > LONGEST_RUN)
    problems.push({
      file,
      what: `There are ${longestRun} exercises in a row with nothing to read, and ${LONGEST_RUN} is the most.`,
      mend: 'move one of them up, to where what it practices has been told.',
    });
  return problems;
}
