import { plainText } from '../../../exercises/prose.ts';
import { practicesOf } from '../../practices.ts';
import type { Check } from '../check.ts';
import { type Choice, choicesOf, ENOUGH_TO_JUDGE, named } from './choices-of.ts';

/** Over a lesson or a mixed set, the right option of a choice is not the longest more often than not. */
export const keyLength: Check = (sources) =>
  practicesOf(sources).flatMap(({ file, exercises, isWhole }) => {
    const choices = choicesOf(exercises);
    const longest = choices.filter(keyIsLongest);
    if (!isWhole || choices.length < ENOUGH_TO_JUDGE || longest.length <= choices.length / 2) return [];
    return [
      {
        file,
        what: `In ${longest.length} of ${choices.length} choices the right option is the longest (${named(longest)}), so it can be picked without reading.`,
        mend: 'shorten right options or spell out wrong ones until that holds for half of them at most.',
      },
    ];
  });

function keyIsLongest({ options }: Choice): boolean {
  const key = options.find(({ correct }) => correct);
  return key !== undefined && options.every((option) => option === key || lengthOf(option) < lengthOf(key));
}

const lengthOf = ({ text }: Choice['options'][number]): number => plainText(text).length;
