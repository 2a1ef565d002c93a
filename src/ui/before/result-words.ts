import type { ExerciseAnswered } from '../../log/event.ts';
import type { Ask } from '../../projections/review/queue.ts';

/** How it went, in a sentence that fits before a call: the first try counts. Empty when nothing was answered. */
export function resultWords(asks: readonly Ask[], tries: readonly (readonly ExerciseAnswered[])[]): string {
  const firsts = asks.flatMap((_ask, index) => tries[index]?.[0] ?? []);
  if (firsts.length === 0) return '';
  const right = firsts.filter(({ score }) => score >= 1).length;
  if (right === firsts.length) return `${right} of ${firsts.length} right at once.`;
  return `${right} of ${firsts.length} right at once. What slipped comes back in review.`;
}
