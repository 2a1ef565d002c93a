import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';
import { skillId } from './skills.ts';

/** `content/modules/<module>/module.yaml`. */
export const moduleSchema = z.strictObject({
  title: text.describe('The name of the module.'),
  promise: text.describe('What the learner will be able to do, in one or two sentences.'),
  question: text.describe('The question that sums up the module: could the learner say yes to it?'),
  hue: z
    .number()
    .min(0)
    .max(360)
    .optional()
    .describe(
      'Hue of the module, 0 to 360 (OKLCH), but for 10 to 40 and 130 to 160. Left out, it gets one of its own.',
    ),
  skills: z.array(skillId).default([]).describe('The skills the module trains.'),
  lessons: z.array(id).min(1).describe("The lessons' folder names, in the order in which they are taken."),
});
export type ModuleFacts = z.output<typeof moduleSchema>;
