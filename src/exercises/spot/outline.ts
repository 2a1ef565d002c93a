import { type OutlineParts, textsById } from '../outline-parts.ts';
import { idIn, type Reading } from '../reading.ts';
import type { Spot } from './schema.ts';

export const outline = ({ lines, answer }: Spot): Partial<OutlineParts> => ({
  items: textsById(lines),
  right: [answer],
});

export const reading: Reading = {
  selfRated: false,
  picks: (response) => idIn(response, 'line'),
};
