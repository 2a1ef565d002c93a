import type { Breach } from '../breach.ts';
import { within } from './grade.ts';
import type { NumberExercise } from './schema.ts';

/** No listed mistake counts as right, and none hides behind another. */
export const check = ({ answer, tolerance, mistakes }: NumberExercise): Breach[] =>
  mistakes.flatMap(({ value }, index) => {
    const path = ['mistakes', index, 'value'];
    const reach = `lies within the tolerance of ${tolerance} of`;
    if (within(value, answer, tolerance)) {
      const told = value === answer ? 'is the answer' : `${reach} the answer, \`${answer}\``;
      const mend = value === answer ? 'take it out.' : 'take it out, or lower the tolerance.';
      return [{ path, what: `the mistake \`${value}\` ${told}, so it counts as right.`, mend }];
    }
    const earlier = mistakes.slice(0, index).find((other) => within(value, other.value, tolerance));
    if (!earlier) return [];
    const told = value === earlier.value ? 'is listed twice' : `${reach} the earlier one, \`${earlier.value}\``;
    const mend =
      value === earlier.value ? 'take one of the two out.' : 'take one of the two out, or lower the tolerance.';
    return [{ path, what: `the mistake \`${value}\` ${told}, so this reason is never shown.`, mend }];
  });
