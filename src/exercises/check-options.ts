import type { z } from 'zod';
import type { option } from './base.ts';
import type { Breach } from './breach.ts';
import { twins } from './twins.ts';

type Option = z.output<typeof option>;

/** How many options are right, and that in words: `each of its 3 options`. */
export function countRight(options: readonly Option[]): { right: number; told: string } {
  const right = options.filter(({ correct }) => correct).length;
  const share = right === 0 ? 'none' : right === options.length ? 'each' : right === 1 ? 'one' : right;
  return { right, told: `${share} of its ${options.length} options` };
}

export const twinOptions = (options: readonly Option[]): Breach[] =>
  twins({
    path: ['options'],
    entries: options,
    names: ['option', 'options'],
    textOf: ({ text }) => text,
    mend: 'replace one with another mistake that a rep makes.',
  });
