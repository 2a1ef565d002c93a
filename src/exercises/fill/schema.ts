import { z } from 'zod';
import { exerciseBase, inlineProse, prose, text } from '../base.ts';

const near = z.strictObject({
  text: text.describe('A near miss: close in meaning, not what the line needs.'),
  why: inlineProse.describe('15 to 45 words: what it gets right and what is still missing. The learner may try again.'),
});

/** A line to finish with a word or short phrase. */
export const schema = exerciseBase.extend({
  kind: z.literal('fill'),
  sentence: text
    .refine((line) => line.split('___').length === 2, 'must contain one gap, written as three underscores: `___`')
    .describe('The line with one gap, written as three underscores: `What did I ___?`'),
  accept: z.array(text).min(1).describe('Every wording that is right. Case, punctuation and apostrophes are ignored.'),
  near: z.array(near).default([]).describe('Near misses, which cost no try.'),
  why: prose.describe('15 to 45 words: why this is the word, shown after the answer.'),
});

export type Fill = z.output<typeof schema>;
