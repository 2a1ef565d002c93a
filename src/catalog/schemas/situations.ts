import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';
import { spokenLine } from './spoken-line.ts';

const reply = z.strictObject({
  says: text.describe('What the buyer is likely to say, in the buyer’s words.'),
  answer: text.describe('What the rep can answer, as one would say it.'),
});

const situation = z.strictObject({
  id: id.describe('Permanent name of the situation; links lead to it.'),
  title: text.describe('The situation as a rep would call it: “The renewal is coming up”.'),
  summary: text.describe('One sentence: what makes this call hard, or what it is for.'),
  lessons: z.array(id).min(1).describe('The lessons that help here, the one that helps most first.'),
  line: spokenLine
    .optional()
    .describe('One line to say aloud before the call. Without it, the plan of the first lesson stands there.'),
  asked: z
    .array(text)
    .default([])
    .describe(
      'Other words in which people look for this situation: “the customer went silent”. Searched, never shown.',
    ),
  rules: z
    .array(text)
    .max(3)
    .default([])
    .describe('Up to three takeaways of these lessons, word for word. Without them, each lesson gives its first.'),
  replies: z
    .array(reply)
    .max(4)
    .default([])
    .describe('What buyers say here, each with an answer; four at most, so that the sheet stays one page.'),
});

/** `content/situations.yaml`: the calls one can get ready for in five minutes, in the order in which they are offered. */
export const situationsSchema = z.strictObject({
  situations: z.array(situation).default([]).describe('The situations, those that are met most often first.'),
});
export type Situations = z.output<typeof situationsSchema>;
export type SituationFacts = Situations['situations'][number];
