import type { Exercise } from '../../../src/exercises/exercise.ts';
import type { LessonText } from '../text/lesson-text.ts';
import { countWords, type Passage } from '../text/passage.ts';

/**
 * Words a minute. Adults read plain prose at about 238 (Brysbaert, M. (2019). How many words do we read per minute?
 * Journal of Memory and Language, 109); the rest is for tables, margin notes and a second look.
 */
const PACE = 200;

/**
 * Minutes for one exercise, answered at the first try. Held against what the course's exercises give to read, at the
 * pace above: a question has about 105 words with one reason, a talk about 380 from beginning to end, and a piece to
 * write about 260, so that half of its time is left for the writing.
 */
const MINUTES: Readonly<Partial<Record<Exercise['kind'], number>>> = { recall: 1, conversation: 2, write: 3 };
const QUESTION = 0.5;
/** An opening question has half as many words, and nothing to look up for it. */
const OPENING = 1 / 3;

/** What counts as read: the body of the lesson, without the names before the lines of a transcript. */
export const proseWords = (passages: readonly Passage[]): number =>
  passages
    .filter(({ part, field }) => part === 'prose' && field !== 'who')
    .reduce((sum, { text }) => sum + countWords(text), 0);

/** How many minutes a lesson takes. */
export const countedMinutes = ({ source, passages }: LessonText): number =>
  source.exercises
    .filter(({ review }) => !review)
    .reduce(
      (sum, { kind, required }) => sum + (MINUTES[kind] ?? (required ? QUESTION : OPENING)),
      proseWords(passages) / PACE,
    );
