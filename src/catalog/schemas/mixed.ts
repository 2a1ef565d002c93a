import { z } from 'zod';
import { id, inlineProse, prose, text } from '../../exercises/base.ts';

const tool = z.strictObject({
  text: inlineProse.describe('What the learner can choose: the tool in a few words.'),
  lesson: id.describe('The lesson that teaches it.'),
});

const option = z.strictObject({
  tool: id.describe('One of the tools of the set.'),
  correct: z.boolean().default(false).describe('Whether it fits here.'),
  why: prose.describe('15 to 45 words: why it fits here, or which other one does and why.'),
});

const item = z.strictObject({
  id: id.describe('Permanent name of the item inside its set. Answers are stored under it: never change it.'),
  situation: prose.describe('What the buyer says, and what one has to know to decide.'),
  hint: inlineProse.describe('Shown after a first try that was not right. Points at the thinking, not at the answer.'),
  options: z.array(option).min(3).max(4).describe('3 or 4 of the tools, the right one and those that tempt.'),
});

/** `content/mixed/<set>.yaml`: one surface and several jobs, asked in review only: which tool fits now? */
export const mixedSchema = z.strictObject({
  title: text.describe('What all of its items look like: “Four times a price”.'),
  stem: inlineProse.default('Which move now?').describe('What is asked in each of them.'),
  tools: z.record(id, tool).describe('The tools that are offered, by id; their wording is the same in every item.'),
  exercises: z.array(item).min(2).describe('The items; another tool is right in each.'),
});
export type MixedFacts = z.output<typeof mixedSchema>;
