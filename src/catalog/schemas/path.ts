import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

const stage = z.strictObject({
  name: text.describe('What the stage is called, such as "Week 1: sound human".'),
  lessons: z.array(id).default([]).describe("The lessons' ids, in the order in which they are taken."),
  work: text.optional().describe('What to do on the job meanwhile, in one or two sentences.'),
});

const gate = z.strictObject({
  task: text.describe('What is asked at the end, and what is good enough.'),
  rows: z.array(id).default([]).describe('The rows of rubric.yaml that are rated.'),
});

/** `content/paths/<path>.yaml`: lessons in order for a role or a need. */
export const pathSchema = z.strictObject({
  title: text.describe('The name of the learning path.'),
  promise: text.describe('Whom it is for and what they can do at the end.'),
  role: text
    .optional()
    .describe(
      'What somebody for whom it is says of themselves, such as "I\'m new to selling". Somebody new is asked by it on Today, and not offered the path without it.',
    ),
  order: z.int().default(100).describe('Where it stands among the paths: the lowest number comes first.'),
  stages: z.array(stage).min(1).describe('The parts of the path, in order, each with lessons or with work on the job.'),
  before: z.array(text).default([]).describe('What must be in order before the gate, outside of this course.'),
  gate: gate.describe('How the path ends: what is asked, and which rows of the rubric are rated.'),
  refresh: stage.optional().describe('What to come back to later. Its lessons do not count for the path.'),
});
export type PathFacts = z.output<typeof pathSchema>;
