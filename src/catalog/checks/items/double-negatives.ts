import { plainText } from '../../../exercises/prose.ts';
import { eachExercise } from '../each-exercise.ts';

const VERB = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may|might)';
/** What begins another clause: in `What do you say when Ana is not in?` the question itself is not negative. */
const CLAUSE = '(?:after|although|as|because|before|if|once|since|so|that|though|unless|until|when|where|while|who)';

/** `Which line should Ana not say?`, `What doesn’t help?` */
const NEGATIVE_QUESTION = new RegExp(
  `\\b(?:what|which)\\b(?:(?!\\b${CLAUSE}\\b)[^.?!,;:])*?(?:\\b${VERB}(?: [\\w’']+){0,2} (?:not|never)|n[’']t)\\b[^.!]*\\?`,
  'i',
);
const NEGATIVE = /\b(?:no|nobody|none|not|nothing|never)\b|\b\w+n[’']t\b/i;

/** Where the question is negative, no option is: two negatives are a riddle. */
export const doubleNegatives = eachExercise((exercise) => {
  if (!('options' in exercise) || !NEGATIVE_QUESTION.test(plainText(exercise.stem))) return [];
  return exercise.options.flatMap(({ id, text }, index) => {
    const word = NEGATIVE.exec(plainText(text))?.[0];
    if (word === undefined) return [];
    const what = `the question is negative, and so is its option \`${id}\` with \`${word}\`.`;
    const mend =
      'turn the question round, as in `Which line should the rep drop?`, or say the option without a negative.';
    return [{ path: ['options', index], what, mend }];
  });
});
