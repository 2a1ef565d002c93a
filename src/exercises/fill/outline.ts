import type { OutlineParts } from '../outline-parts.ts';
import { type Reading, typedIn } from '../reading.ts';

/** What is typed can't be listed beforehand: the score says whether it was right. */
export const outline = (): Partial<OutlineParts> => ({});

export const reading: Reading = {
  selfRated: false,
  picks: (response) => typedIn(response, 'typed'),
};
