import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose, text } from '../base.ts';

const group = z.strictObject({
  id: id.describe('Permanent name of the group.'),
  name: text.describe('What the cards of this group are, in one to three words.'),
});

const card = z.strictObject({
  id: id.describe('Permanent name of the card. Answers are stored under it.'),
  text: inlineProse.describe('What is to be put into a group.'),
  group: id.describe('The id of the group that it belongs to.'),
  why: prose.describe('15 to 45 words: why it belongs there, and what makes it look like the other.'),
});

/** Cards to put into groups. */
export const schema = exerciseBase.extend({
  kind: z.literal('sort'),
  groups: z.array(group).min(2).max(3).describe('2 or 3 groups.'),
  cards: z.array(card).min(3).max(7).describe('3 to 7 cards; every group has one or more.'),
});

export type Sort = z.output<typeof schema>;
