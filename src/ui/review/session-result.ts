import type { ExerciseAnswered } from '../../log/event.ts';
import { count } from '../../primitives/count.ts';
import type { Ask } from '../../projections/review/queue.ts';

interface SessionResult {
  /** How it went, as sentences; empty when nothing was answered. */
  words: string;
  /** The questions whose first try was not right, as `<lesson>/<exercise>`. */
  missed: readonly string[];
}

/** What came of a session: the first try counts. */
export function resultOf(asks: readonly Ask[], tries: readonly (readonly ExerciseAnswered[])[]): SessionResult {
  const rounds = asks.flatMap(({ question }, index) => {
    const first = tries[index]?.[0];
    return first ? [{ question, first }] : [];
  });
  const missed = rounds.filter(({ first }) => first.score < 1);
  const sure = missed.filter(({ first }) => first.confidence === 'sure').length;
  const right = rounds.length - missed.length;
  const sureWords =
    sure === 0
      ? ''
      : ` Of ${count(sure, 'answer')} you were sure, and it was another one; ${sure === 1 ? 'it comes' : 'they come'} back tomorrow.`;
  return {
    words: rounds.length === 0 ? '' : `${right} of ${rounds.length} right at once.${sureWords}`,
    missed: missed.map(({ question }) => question),
  };
}
