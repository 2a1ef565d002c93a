import { z } from 'zod';
import { exerciseBase, option } from '../base.ts';

/** All options that apply. */
export const schema = exerciseBase.extend({
  kind: z.literal('multiple'),
  options: z.array(option).min(3).max(5).describe('3 to 5 options, two or more with `correct: true`.'),
});

export type Multiple = z.output<typeof schema>;
