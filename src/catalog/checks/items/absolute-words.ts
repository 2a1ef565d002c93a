import { plainText } from '../../../exercises/prose.ts';
import { eachExercise } from '../each-exercise.ts';

const ABSOLUTE = /\b(always|never|only)\b/i;

/** An absolute word in one option alone gives away that it is wrong, or that it is the rule of the lesson. */
export const absoluteWords = eachExercise((exercise) => {
  if (!('options' in exercise)) return [];
  const absolute = exercise.options.filter(({ text }) => ABSOLUTE.test(plainText(text)));
  const [option] = absolute;
  if (!option || absolute.length > 1) return [];
  const word = ABSOLUTE.exec(plainText(option.text))?.[0];
  const what = `\`${option.id}\` is the one option with an absolute word, \`${word}\`, which gives it away.`;
  const path = ['options', exercise.options.indexOf(option)];
  return [{ path, what, mend: 'say it without that word, or give another option such a word too.' }];
});
