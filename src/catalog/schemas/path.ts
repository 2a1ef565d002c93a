import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

/** `content/paths/<path>.yaml`: lessons in order for a role or a need. */
export const pathSchema = z.strictObject({
  title: text.describe('The name of the learning path.'),
  promise: text.describe('Whom it is for and what they can do at the end.'),
  lessons: z.array(id).min(1).describe("The lessons' ids, in order."),
});
export type PathFacts = z.output<typeof pathSchema>;
