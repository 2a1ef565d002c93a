import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose } from '../base.ts';

const step = z.strictObject({
  id: id.describe('Permanent name of the step. Answers are stored under it.'),
  text: inlineProse.describe('What the rep does in this step.'),
});

const constraint = z.strictObject({
  first: id.describe('The id of the step that comes earlier.'),
  next: id.describe('The id of the step that comes later.'),
  why: prose.describe('15 to 45 words: what goes wrong when these two change places, and what to do instead.'),
});

/** Steps to put in order. Every order that keeps all constraints is right. */
export const schema = exerciseBase.extend({
  kind: z.literal('order'),
  steps: z.array(step).min(3).max(7).describe('3 to 7 steps, listed in one right order.'),
  before: z.array(constraint).min(2).describe('Which step comes before which, and why: two or more.'),
  why: prose.describe('15 to 45 words: what the order as a whole does for the buyer.'),
});

export type Order = z.output<typeof schema>;
