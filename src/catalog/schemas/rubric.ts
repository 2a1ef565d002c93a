import { z } from 'zod';
import { id, text } from '../../exercises/base.ts';

/** How many levels a row has. */
export const LEVELS = 4;

const row = z.strictObject({
  id: id.describe('Permanent name of the row; guides and paths name it.'),
  title: text.describe('What is watched, in a few words.'),
  anchors: z
    .array(text)
    .length(LEVELS)
    .describe('What one hears at each level, from the first to the last. Behavior, not talent.'),
});

/** `content/rubric.yaml`: what an observer of a role-play listens for. */
export const rubricSchema = z.strictObject({
  levels: z.array(text).length(LEVELS).describe('The names of the levels, the lowest first.'),
  target: z.int().min(1).max(LEVELS).describe('The level that paths ask for, counted from 1.'),
  rows: z.array(row).min(1).describe('The rows, in the order in which they are numbered.'),
  hardStops: z.array(text).min(1).describe('What ends a round at once, whatever row is rated.'),
  feedback: z.array(text).min(1).describe('How to give feedback, one piece of advice per entry.'),
});
export type Rubric = z.output<typeof rubricSchema>;
export type RubricRow = Rubric['rows'][number];

/** For a course that does without trainers. */
export const NO_RUBRIC: Rubric = { levels: [], target: 1, rows: [], hardStops: [], feedback: [] };
