import type { Breach } from '../breach.ts';
import { countRight, twinOptions } from '../check-options.ts';
import type { Multiple } from './schema.ts';

/** Two or more options are right and one or more wrong, and all differ. */
export const check = ({ options }: Multiple): Breach[] => [...rightOptions(options), ...twinOptions(options)];

function rightOptions(options: Multiple['options']): Breach[] {
  const { right, told } = countRight(options);
  const path = ['options'];
  if (right === options.length) {
    const mend = 'add an option that a rep might wrongly tick, or take a `correct: true` out.';
    return [{ path, what: `${told} is right.`, mend }];
  }
  if (right >= 2) return [];
  const mend = 'add `correct: true` to every right option, or make it `kind: choice`.';
  return [{ path, what: `${told} is right, and a multiple has two or more.`, mend }];
}
