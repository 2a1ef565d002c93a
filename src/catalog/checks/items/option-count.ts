import { eachExercise } from '../each-exercise.ts';

/** A choice has three options, or four where all are things that reps do. */
export const optionCount = eachExercise((exercise) => {
  if (exercise.kind !== 'choice') return [];
  const count = exercise.options.length;
  if (count === 3 || count === 4) return [];
  const mend =
    count < 3
      ? 'add another mistake that reps make.'
      : 'take out the option that tempts least; three are usually enough.';
  return [{ path: ['options'], what: `it has ${count} options, and a choice has 3 or 4.`, mend }];
});
