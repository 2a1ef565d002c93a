import { canonicalJson } from '../primitives/canonical-json.ts';

/** One checked try, as the log keeps it. */
export interface Attempt {
  /** 1 for the first try of a round, 2 for the second. */
  attempt: number;
  /** 0 to 1. */
  score: number;
}

/** Whether two responses say the same; capitals and spaces around what was typed make no other answer. */
export const isSameResponse = (one: unknown, other: unknown): boolean => plainOf(one) === plainOf(other);

const plainOf = (response: unknown): string =>
  JSON.stringify(
    JSON.parse(canonicalJson(response), (_name, value: unknown) =>
      typeof value === 'string' ? value.trim().toLowerCase() : value,
    ),
  );

/** Where an exercise stands; the value of `data-state`. */
export type ExerciseState = 'open' | 'hint' | 'right' | 'partly' | 'wrong' | 'done';

/** A round is a first try, a hint, a second try, then the answer. */
export const TRIES = 2;

/** The tries of the newest round: everything since the last first try. */
export function latestRound<A extends Attempt>(attempts: readonly A[]): A[] {
  const start = attempts.findLastIndex(({ attempt }) => attempt === 1);
  return attempts.slice(Math.max(start, 0));
}

/** Where an exercise stands after the tries of one round. */
export function stateAfter(round: readonly Attempt[]): ExerciseState {
  const last = round.at(-1);
  if (!last) return 'open';
  return last.score < 1 && last.attempt < TRIES ? 'hint' : stateOf(last.score);
}

/** What a score comes to when nothing more is asked. */
export const stateOf = (score: number): ExerciseState => (score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong');
