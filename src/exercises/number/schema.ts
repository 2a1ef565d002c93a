import { z } from 'zod';
import { exerciseBase, inlineProse, prose, text } from '../base.ts';

const mistake = z.strictObject({
  value: z.number().describe('The wrong figure that this slip leads to.'),
  why: inlineProse.describe('15 to 45 words: which slip leads there, and how to set it right.'),
});

/** A figure to work out. */
export const schema = exerciseBase.extend({
  kind: z.literal('number'),
  answer: z.number().describe('The right figure, as a plain number: 63000.'),
  tolerance: z.number().min(0).default(0).describe('How far off still counts as right, in the same unit.'),
  prefix: z.string().optional().describe('Shown before the box, such as `$`.'),
  unit: text.describe('Shown after the box: `hours a year`.'),
  worked: prose.describe('The sum, step by step, shown after the answer.'),
  why: prose.describe('15 to 45 words: what the figure does in the conversation.'),
  mistakes: z.array(mistake).default([]).describe('Figures that common slips lead to, each with its reason.'),
});

export type NumberExercise = z.output<typeof schema>;
