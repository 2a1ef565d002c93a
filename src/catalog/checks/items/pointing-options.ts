import { plainText } from '../../../exercises/prose.ts';
import { eachExercise } from '../each-exercise.ts';

const POINTING =
  /\b(all|none|both|neither|any) of the (above|other (options|answers))\b|^(all|none|both|neither) of (these|them)\.?$/i;

/** No option is about the others, as "all of the above" is. */
export const pointingOptions = eachExercise((exercise) => {
  if (!('options' in exercise)) return [];
  return exercise.options.flatMap((option, index) => {
    const text = plainText(option.text);
    if (!POINTING.test(text)) return [];
    const what = `the option \`${text}\` points at the other options, which are shuffled.`;
    return [
      { path: ['options', index], what, mend: 'write an option that stands by itself: a thing a rep would say or do.' },
    ];
  });
});
