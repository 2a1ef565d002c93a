import type { Breach } from '../../exercises/breach.ts';
import { breachesOf, type Exercise } from '../../exercises/exercise.ts';
import { eachExercise } from './each-exercise.ts';

/** Each exercise is what its kind needs, and practices an objective that exists. */
export const exerciseAnswers = eachExercise((exercise, { objectives }) => [
  ...(objectives === undefined ? [] : objective(exercise, objectives)),
  ...breachesOf(exercise).filter(({ isTaste }) => !isTaste),
]);

/** Each exercise is what makes its kind worth answering. */
export const exerciseTaste = eachExercise((exercise) => breachesOf(exercise).filter(({ isTaste }) => isTaste));

function objective(exercise: Exercise, count: number): Breach[] {
  if (exercise.objective <= count) return [];
  const what = `objective ${exercise.objective} does not exist.`;
  const mend =
    count === 1 ? 'write 1; the lesson has one objective.' : `write a number from 1 to ${count}, as the lesson has.`;
  return [{ path: ['objective'], what, mend }];
}
