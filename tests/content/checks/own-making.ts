import type { Problem } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../text/lesson-text.ts';

const LEAST_REVIEW_ITEMS = 3;

/** Each lesson has something that the rep makes, and questions that come back later. */
export function ownMaking({ source }: LessonText): Problem[] {
  const { practiceFile: file, exercises } = source;
  const problems: Problem[] = [];
  if (!exercises.some(({ kind, review }) => !review && (kind === 'write' || kind === 'recall')))
    problems.push({
      file,
      what: 'The rep makes nothing in this lesson.',
      mend: 'add a `write` or a `recall` on the rep’s own account.',
    });
  const count = exercises.filter(({ review }) => review).length;
  if (count < LEAST_REVIEW_ITEMS)
    problems.push({
      file,
      what: `The lesson has ${count} items for review, and ${LEAST_REVIEW_ITEMS} is the least.`,
      mend: 'add some in new situations, with `review: true` and tools of other lessons as options.',
    });
  return problems;
}
