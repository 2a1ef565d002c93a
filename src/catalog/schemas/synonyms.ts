import { z } from 'zod';
import { text } from '../../exercises/base.ts';

/** `content/synonyms.yaml`: words that searching takes for one another. */
export const synonymsSchema = z.strictObject({
  same: z
    .array(z.array(text).min(2, 'must name two words or more'))
    .default([])
    .describe('Lists of words or short phrases that mean the same here: `[price, cost, quote]`.'),
});
export type Synonyms = z.output<typeof synonymsSchema>;
