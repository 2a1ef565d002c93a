import { type OutlineParts, reasonsById, textsById } from '../outline-parts.ts';
import { idIn, type Reading } from '../reading.ts';
import type { Spot } from './schema.ts';

export const outline = ({ lines, answer }: Spot): Partial<OutlineParts> => ({
  items: textsById(lines),
  right: [answer],
  reasons: reasonsById(lines),
});

export const reading: Reading = {
  selfRated: false,
  picks: (response) => idIn(response, 'line'),
};
