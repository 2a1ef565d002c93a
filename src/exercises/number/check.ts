import type { Breach } from '../breach.ts';
import { within } from './grade.ts';
import type { NumberExercise } from './schema.ts';

/** No listed mistake counts as right, and none hides another. */
export const check = ({ answer, tolerance, mistakes }: NumberExercise): Breach[] =>
  mistakes.flatMap(({ value }, index) => {
    const path = ['mistakes', index, 'value'];
    const reach = tolerance > 0 ? `lies within the tolerance of ${tolerance} of` : 'is';
    if (within(value, answer, tolerance)) {
      const what = `the mistake \`${value}\` ${reach} the answer, \`${answer}\`, so it counts as right.`;
      return [{ path, what, mend: tolerance > 0 ? 'take it out, or lower the tolerance.' : 'take it out.' }];
    }
    const earlier = mistakes.slice(0, index).find((other) => within(value, other.value, tolerance));
    if (!earlier) return [];
    const what = `the mistake \`${value}\` ${reach} the earlier one, \`${earlier.value}\`, so its reason is never shown.`;
    return [
      { path, what, mend: tolerance > 0 ? 'take one of them out, or lower the tolerance.' : 'take one of them out.' },
    ];
  });
