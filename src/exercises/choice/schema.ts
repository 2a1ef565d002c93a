import { z } from 'zod';
import { exerciseBase, option } from '../base.ts';

/** One best option. */
export const schema = exerciseBase.extend({
  kind: z.literal('choice'),
  options: z.array(option).min(2).max(5).describe('3 or 4 options, exactly one with `correct: true`.'),
});

export type Choice = z.output<typeof schema>;
