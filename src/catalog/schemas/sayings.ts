import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';
import { spokenLine } from './spoken-line.ts';

const saying = z.strictObject({
  says: text.describe('What the buyer says: a `buyerSays` of a lesson, word for word.'),
  asked: z.array(text).default([]).describe('Other words for the same: “that’s steep”. Searched, never shown.'),
  answer: spokenLine
    .optional()
    .describe(
      'A line to say back. Without it, the answer that a situation gives to these words stands there, if one does.',
    ),
  rule: text
    .optional()
    .describe(
      'The takeaway behind it, word for word. Without it, the first one of the lesson stands there, if it has any.',
    ),
});

const theme = z.strictObject({
  id: id.describe('Permanent name of the theme; links lead to it.'),
  title: text.describe('The theme as a rep would look for it: “Price and budget”.'),
  sayings: z.array(saying).min(1).describe('What buyers say, what is heard most often first.'),
});

/**
 * `content/sayings.yaml`: what buyers say, by theme. A course may do without it: then the lines of its lessons stand by
 * module.
 */
export const sayingsSchema = z.strictObject({
  themes: z.array(theme).default([]).describe('The themes, those that come up most often first.'),
});
export type Sayings = z.output<typeof sayingsSchema>;
