import { type OutlineParts, textsById } from '../outline-parts.ts';
import { pairKey, pairsIn, type Reading } from '../reading.ts';
import type { Sort } from './schema.ts';

export const outline = ({ cards, groups }: Sort): Partial<OutlineParts> => ({
  items: textsById(cards),
  targets: textsById(groups.map(({ id, name }) => ({ id, text: name }))),
  right: cards.map(({ id, group }) => pairKey(id, group)),
});

export const reading: Reading = {
  selfRated: false,
  picks: (response) => pairsIn(response, 'groups'),
};
