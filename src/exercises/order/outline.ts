import { type OutlineParts, textsById } from '../outline-parts.ts';
import { idsIn, MOST_PICKS, type Reading } from '../reading.ts';
import type { Order } from './schema.ts';

export const outline = ({ steps }: Order): Partial<OutlineParts> => ({ items: textsById(steps) });

export const reading: Reading = {
  selfRated: false,
  // A step is not wrong by itself.
  picks: () => [],
  words: (response, textOf) => idsIn(response, 'steps').slice(0, MOST_PICKS).map(textOf).join(' → '),
};
