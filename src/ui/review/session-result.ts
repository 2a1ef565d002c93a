import type { ExerciseAnswered } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import type { Ask } from '../../projections/review/queue.ts';
import { firstTries, isMissed, rightAtOnce } from '../asking/first-tries.ts';

interface SessionResult {
  /** How it went, as sentences; empty when nothing was answered. */
  words: string;
  /** The questions whose first try was not right, as `<lesson>/<exercise>`. */
  missed: readonly string[];
}

/** What came of a session: the first try counts. */
export function resultOf(asks: readonly Ask[], tries: readonly (readonly ExerciseAnswered[])[]): SessionResult {
  const answered = firstTries(asks, tries);
  const missed = answered.filter(isMissed);
  const sure = missed.filter(({ first }) => first.confidence === 'sure').length;
  const sureWords =
    sure === 0
      ? ''
      : ` You were sure of ${count(sure, 'answer')} you got wrong; ${sure === 1 ? 'it comes' : 'they come'} back tomorrow.`;
  return {
    words: rightAtOnce(answered) + sureWords,
    missed: missed.map(({ question }) => question),
  };
}
