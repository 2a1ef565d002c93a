import { plainText } from '../../../exercises/prose.ts';
import { eachExercise } from '../each-exercise.ts';

/** Letters by which options may differ in length even where they are short. */
const SLACK = 40;

/** The options of a choice are of similar length, so that none stands out before it is read. */
export const optionLengths = eachExercise((exercise) => {
  if (exercise.kind !== 'choice') return [];
  const lengths = exercise.options.map(({ text }) => plainText(text).length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (most <= 2 * least || most - least <= SLACK) return [];
  const ids = exercise.options.map(({ id }) => id);
  const longest = lengths.indexOf(most);
  const what = `the option \`${ids[longest]}\` has ${most} letters and \`${ids[lengths.indexOf(least)]}\` has ${least}, so their lengths tell them apart.`;
  const mend = `shorten the one or spell out the other, until the longest has at most twice as many or ${SLACK} more.`;
  return [{ path: ['options', longest], what, mend }];
});
