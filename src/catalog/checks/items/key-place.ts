import { practicesOf } from '../../practices.ts';
import type { Problem } from '../../problem.ts';
import type { Check } from '../check.ts';
import { choicesOf, ENOUGH_TO_JUDGE, named } from './choices-of.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Over a lesson or a mixed set, the right option of a choice does not keep to one place. */
export const keyPlace: Check = (sources) =>
  practicesOf(sources).flatMap(({ file, exercises, isWhole }) => {
    const choices = choicesOf(exercises);
    const most = Math.ceil(choices.length / 2);
    if (!isWhole || choices.length < ENOUGH_TO_JUDGE) return [];
    return PLACES.flatMap((place, index): Problem[] => {
      const there = choices.filter(({ options }) => options[index]?.correct);
      if (there.length <= most) return [];
      return [
        {
          file,
          what: `In ${there.length} of ${choices.length} choices the right option is the ${place} (${named(there)}), so its place gives it away.`,
          mend: `move it to another place until that holds for ${most} of them at most.`,
        },
      ];
    });
  });
