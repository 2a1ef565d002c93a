import { z } from 'zod';

/** Lower-case words joined by hyphens: `slow-scanners`. Ids are permanent, so they are short and plain. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as `slow-scanners`');

/** A sentence or more that a learner reads. */
export const text = z.string().trim().min(1, 'must not be empty');

/** What every kind of exercise has. */
export const exerciseBase = z.strictObject({
  id: id.describe('Permanent name of the exercise inside its lesson. Answers are stored under it: never change it.'),
  objective: z.int().min(1).describe('Which objective of the lesson it practices: 1 for the first.'),
  situation: text.optional().describe('One or two sentences that set the scene before the question.'),
  stem: text.describe('The question or task, complete enough to answer before seeing the options.'),
  hint: text.describe('Shown after a first try that was not right. Points at the thinking, not at the answer.'),
  required: z.boolean().default(true).describe('Whether the lesson is complete only once this is answered.'),
});

/** One option of a `choice` or `multiple`. */
export const option = z.strictObject({
  id: id.describe('Permanent name of the option. Answers are stored under it.'),
  text: text.describe('What the learner can choose.'),
  correct: z.boolean().default(false).describe('Whether choosing it is right.'),
  why: text.describe('15 to 45 words: what it gets right, what it costs with this buyer, what to do instead.'),
});
