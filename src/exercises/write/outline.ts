import type { OutlineParts } from '../outline-parts.ts';
import { fieldIn, type Reading } from '../reading.ts';

/** A text is read as it is; samples, criteria and model are not for the board. */
export const outline = (): Partial<OutlineParts> => ({});

export const reading: Reading = {
  selfRated: true,
  picks: () => [],
  written: (response) => {
    const text = fieldIn(response, 'text');
    return typeof text === 'string' ? text : undefined;
  },
};
