import type { ExerciseAnswered } from '../log/event.ts';

/**
 * Whoever answers again within these hours of seeing the answer shows that they can read it. After a night they show that
 * they know it, and what was missed in the evening can be mended the next morning. Hours and not days of a calendar, so
 * that every device and a trainer's board come to the same, in whatever time zone they are.
 */
export const FRESH_MILLIS = 8 * 3_600_000;

/**
 * In the first release every try counted. What was passed by that stays passed, for the rep as for the trainer who has the
 * hand-in, so that tries from before the rule was made are left out of it.
 */
export const RULED_SINCE = Date.UTC(2026, 10, 30);

type Try = Pick<ExerciseAnswered, 'at' | 'score' | 'attempt' | 'revision'>;

/** Whether the answer is on the screen after a try of a question: it is right, or was the second one. */
export const showsAnswer = ({ score, attempt }: Try): boolean => score >= 1 || attempt > 1;

/** Whether a try came so soon after the answer was on the screen that it does not count. Another wording has another answer. */
export const isFresh = (next: Pick<Try, 'at' | 'revision'>, shown: Try | undefined): boolean =>
  shown !== undefined &&
  next.at >= RULED_SINCE &&
  shown.revision === next.revision &&
  next.at - shown.at < FRESH_MILLIS;
