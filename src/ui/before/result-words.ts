import type { ExerciseAnswered } from '../../log/event.ts';
import type { Ask } from '../../projections/review/queue.ts';
import { firstTries, isMissed, rightAtOnce } from '../asking/first-tries.ts';

/** How it went, in a sentence that fits before a call: the first try counts. Empty when nothing was answered. */
export function resultWords(asks: readonly Ask[], tries: readonly (readonly ExerciseAnswered[])[]): string {
  const answered = firstTries(asks, tries);
  const words = rightAtOnce(answered);
  return answered.some(isMissed) ? `${words} What you missed comes back in review.` : words;
}
