import type { Exercise } from '../../../exercises/exercise.ts';

export type Choice = Extract<Exercise, { kind: 'choice' }>;

/** In one or two choices of a lesson, a pattern is a matter of chance. */
export const ENOUGH_TO_JUDGE = 3;

export const choicesOf = (exercises: readonly Exercise[]): Choice[] =>
  exercises.filter((exercise) => exercise.kind === 'choice');

export const named = (exercises: readonly Exercise[]): string => exercises.map(({ id }) => `\`${id}\``).join(', ');
