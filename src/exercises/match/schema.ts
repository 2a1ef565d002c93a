import { z } from 'zod';
import { exerciseBase, id, inlineProse, prose, text } from '../base.ts';

const prompt = z.strictObject({
  id: id.describe('Permanent name of the prompt. Answers are stored under it.'),
  text: inlineProse.describe('What a reply is to be found for, such as an objection.'),
  reply: id.describe('The id of the reply that fits.'),
  why: prose.describe('15 to 45 words: why that reply fits, and what the tempting other one misses.'),
});

const reply = z.strictObject({
  id: id.describe('Permanent name of the reply.'),
  text: text.describe('What can be chosen for a prompt.'),
  answers: text.describe('What this reply answers, to end the sentence “That one answers …”: `a worry about price`.'),
});

/** Prompts to find replies for. There are more replies than prompts, and one may serve two. */
export const schema = exerciseBase.extend({
  kind: z.literal('match'),
  prompts: z.array(prompt).min(3).max(5).describe('3 to 5 prompts.'),
  replies: z.array(reply).min(3).max(6).describe('The replies, one or more of which fit no prompt.'),
});

export type Match = z.output<typeof schema>;
