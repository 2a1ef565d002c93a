import { z } from 'zod';
import { id, prose, text } from '../../exercises/base.ts';
import { source } from './lesson.ts';

const answer = z.strictObject({
  id: id.describe('Permanent name of the question on its page; links lead to it.'),
  question: text.describe('The question as a rep would ask it.'),
  say: text.optional().describe('The words to say, at once.'),
  call: text.optional().describe('Who has to hear of it.'),
  by: text.optional().describe('By when.'),
  answer: prose.describe('The rule and its reason, in a few sentences.'),
  asked: z.array(text).default([]).describe('Other words in which people look for it; never shown.'),
});

/** `content/guardrails/<name>.yaml`: the page behind a note of site.yaml, with an answer to each question. */
export const guardrailSchema = z.strictObject({
  title: text.describe('The title of the page.'),
  intro: prose.describe('Whom it is for, and what stands above it.'),
  answers: z.array(answer).min(1).describe('The questions, those of most urgency first.'),
  allowed: z.array(text).default([]).describe('What one may do, so that no is not the only answer.'),
  sources: z.array(source).default([]).describe('The rules that it rests on, with their date.'),
});
export type GuardrailFacts = z.output<typeof guardrailSchema>;
