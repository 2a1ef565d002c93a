import { plainText } from '../../../exercises/prose.ts';
import { eachExercise } from '../each-exercise.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** The stem of a multiple says how many options are to be chosen. */
export const toldCount = eachExercise((exercise) => {
  if (exercise.kind !== 'multiple') return [];
  const right = exercise.options.filter(({ correct }) => correct).length;
  const word = NUMBERS[right];
  // With too few or too many right ones, the number is not certain yet.
  if (right < 2 || right === exercise.options.length) return [];
  // Any other number may be about something else: "A buyer has 3 sites."
  if (!word || new RegExp(`\\b(${word}|${right})\\b`, 'i').test(plainText(exercise.stem))) return [];
  const what = `the stem does not say how many options to choose, and ${word} are right.`;
  return [{ path: ['stem'], what, mend: `write it in words or digits: \`Which ${word} ...?\` or \`Choose ${word}.\`` }];
});
