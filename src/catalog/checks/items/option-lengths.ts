import { eachExercise } from '../each-exercise.ts';

/** Letters by which options may differ in length even where they are short. */
const SLACK = 40;

/** The options of a choice are of similar length, so that none stands out before it is read. */
export const optionLengths = eachExercise((exercise) => {
  if (exercise.kind !== 'choice') return [];
  const byLength = [...exercise.options].sort((a, b) => a.text.length - b.text.length);
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest) return [];
  const [least, most] = [shortest.text.length, longest.text.length];
  if (most <= 2 * least || most - least <= SLACK) return [];
  const what = `the option \`${longest.id}\` has ${most} letters and \`${shortest.id}\` has ${least}, so their lengths tell them apart.`;
  const mend = `shorten the one or spell out the other, until the longest has at most twice as many or ${SLACK} more.`;
  return [{ path: ['options', exercise.options.indexOf(longest)], what, mend }];
});
