import { z } from 'zod';
import { parseProse, type Room } from './parse-prose.ts';
import type { Prose } from './prose.ts';

/** Lower-case words joined by hyphens: `slow-scanners`. Ids are permanent, so they are short and plain. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as `slow-scanners`');

/** Words without marks: a name, a unit, or what stands where only letters can, as in a select box. */
export const text = z.string().trim().min(1, 'must not be empty');

/** Words that may have emphasis, strong words, links and inline code: a line, a label, a sentence. */
export const inlineProse = markdown('inline');

/** The same, and paragraphs and lists where the author makes some. */
export const prose = markdown('blocks');

/** Reads Markdown out of a text. Each slip is an issue that brings its own mend. */
function markdown(room: Room) {
  return text.transform((source, context): Prose => {
    const { prose: read, slips } = parseProse(source, room);
    for (const { what, mend } of slips) context.addIssue({ code: 'custom', message: what, params: { mend } });
    return read;
  });
}

/** What every kind of exercise has. */
export const exerciseBase = z.strictObject({
  id: id.describe('Permanent name of the exercise inside its lesson. Answers are stored under it: never change it.'),
  objective: z.int().min(1).describe('Which objective of the lesson it practices: 1 for the first.'),
  situation: prose.optional().describe('One or two sentences that set the scene before the question.'),
  stem: inlineProse.describe('The question or task, complete enough to answer before seeing the options.'),
  hint: inlineProse.describe('Shown after a first try that was not right. Points at the thinking, not at the answer.'),
  required: z
    .boolean()
    .default(true)
    .describe('Whether the lesson is complete only once this is answered. Review asks again only what is required.'),
  review: z
    .boolean()
    .default(false)
    .describe('`true` for one that is asked in review only; the lesson does not place it.'),
});

/** One option of a `choice` or `multiple`. */
export const option = z.strictObject({
  id: id.describe('Permanent name of the option. Answers are stored under it.'),
  text: inlineProse.describe('What the learner can choose.'),
  correct: z.boolean().default(false).describe('Whether choosing it is right.'),
  why: prose.describe('15 to 45 words: what it gets right, what it costs with this buyer, what to do instead.'),
});
