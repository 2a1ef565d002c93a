import { type OutlineParts, textsById } from '../outline-parts.ts';
import { pairKey, pairsIn, type Reading } from '../reading.ts';
import type { Match } from './schema.ts';

export const outline = ({ prompts, replies }: Match): Partial<OutlineParts> => ({
  items: textsById(prompts),
  targets: textsById(replies),
  right: prompts.map(({ id, reply }) => pairKey(id, reply)),
});

export const reading: Reading = {
  selfRated: false,
  picks: (response) => pairsIn(response, 'pairs'),
};
