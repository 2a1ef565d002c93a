import type { ExerciseAnswered } from '../../log/event.ts';
import type { Ask } from '../../projections/review/queue.ts';

/** A question that was answered, and its first try, which is the one that counts. */
export interface FirstTry {
  /** `<lesson>/<exercise>` */
  question: string;
  first: ExerciseAnswered;
}

/** What was answered of some questions. `tries` has those of each, in order; of one that was passed over there are none. */
export const firstTries = (
  asks: readonly Ask[],
  tries: readonly (readonly ExerciseAnswered[])[],
): readonly FirstTry[] =>
  asks.flatMap(({ question }, index) => {
    const first = tries[index]?.[0];
    return first ? [{ question, first }] : [];
  });

export const isMissed = ({ first }: FirstTry): boolean => first.score < 1;

/** "9 of 12 right on the first try." Empty when nothing was answered. */
export const rightAtOnce = (answered: readonly FirstTry[]): string =>
  answered.length === 0
    ? ''
    : `${answered.filter((each) => !isMissed(each)).length} of ${answered.length} right on the first try.`;
