import { z } from 'zod';
import { exerciseBase, prose } from '../base.ts';

/** A card: say it aloud, turn it, and judge how well it came. */
export const schema = exerciseBase.omit({ hint: true }).extend({
  kind: z.literal('recall'),
  answer: prose.describe('What stands on the back of the card.'),
  why: prose.describe('15 to 45 words: why this is worth having ready in a call.'),
});

export type Recall = z.output<typeof schema>;
