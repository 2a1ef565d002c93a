import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';
import { skillId } from './skills.ts';

export const levels = ['foundation', 'practitioner', 'advanced'] as const;

/** What a lesson or a page rests on. */
export const source = z.strictObject({
  cite: text.describe('Author, year, title and where it appeared.'),
  url: z.url().optional().describe('Where to find it, if it has a lasting address.'),
  note: text.optional().describe('What it shows, and how far to trust it.'),
});

const commitment = z.strictObject({
  if: text.describe('A cue that will certainly come up this week, without the word "if".'),
  do: text.describe('One visible thing to do, starting with a verb: "ask what put it on the list".'),
  log: text.describe('What to note down after the call.'),
});

/** The front matter of `lesson.mdx`. */
export const lessonSchema = z.strictObject({
  title: text.describe('The title of the lesson.'),
  summary: text.describe('One sentence for lists and search engines: what the lesson gives the learner.'),
  minutes: z.int().min(1).max(60).describe('How long the lesson takes, exercises included.'),
  level: z.enum(levels).describe('foundation, practitioner or advanced.'),
  skills: z.array(skillId).default([]).describe('The skills it practices.'),
  prerequisites: z.array(id).default([]).describe('Lessons to take before this one.'),
  objectives: z.array(text).min(1).max(3).describe('What the learner will do, with a verb one can observe.'),
  buyerSays: z
    .array(text)
    .max(10)
    .default([])
    .describe("Things a buyer really says that this lesson answers, in the buyer's words."),
  takeaways: z.array(text).max(10).default([]).describe('The rule codes, restated.'),
  commitment: commitment.describe('The if-then plan for a real call.'),
  sources: z.array(source).default([]).describe('What the lesson rests on.'),
  guardrail: id.optional().describe('The name of a note in site.yaml that this lesson must carry: `healthcare`.'),
  draft: z
    .boolean()
    .default(false)
    .describe('`true` for a lesson that is being written: the preview shows it, and builds leave it out.'),
  aliases: z.array(id).default([]).describe('Earlier ids of this lesson. Old links and progress still resolve.'),
});
export type LessonFacts = z.output<typeof lessonSchema>;
