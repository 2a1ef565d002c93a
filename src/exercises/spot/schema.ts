import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose, text } from '../base.ts';

const line = z.strictObject({
  id: id.describe('Permanent name of the line. Answers are stored under it.'),
  who: text.optional().describe('Who says it; left out in an e-mail.'),
  text: inlineProse.describe('What is said or written.'),
  why: prose.describe('15 to 45 words: what this line does to the buyer.'),
});

/** A transcript or e-mail in which one line went wrong. */
export const schema = exerciseBase.extend({
  kind: z.literal('spot'),
  lines: z.array(line).min(4).max(8).describe('4 to 8 lines in their order.'),
  answer: id.describe('The id of the line where it went wrong.'),
  better: prose.describe('What to say in its place.'),
});

export type Spot = z.output<typeof schema>;
