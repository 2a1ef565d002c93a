import type { LearningEvent } from '../log/event.ts';
import { type EndedLesson, type LessonEnd, lessonEnd } from './lesson-end.ts';
import { lessonScores, type ScoredLesson } from './lesson-scores.ts';

/** How some lessons that belong together went, once all of them are complete. */
export interface GroupEnd extends Omit<LessonEnd, 'secondLook'> {
  /** The id of the lesson that was the last one to be complete. */
  last: string;
}

/** Undefined while one of the lessons is not complete. `events` are those that stand, in order. */
export function groupEnd(
  events: readonly LearningEvent[],
  lessons: readonly (EndedLesson & ScoredLesson)[],
): GroupEnd | undefined {
  const complete = lessonScores(events, lessons).flatMap(({ lesson, completeAt }) =>
    completeAt === undefined ? [] : [{ lesson, completeAt }],
  );
  if (complete.length < lessons.length || complete.length === 0) return undefined;
  const last = complete.reduce((a, b) => (b.completeAt >= a.completeAt ? b : a)).lesson;
  const ends = lessons.map((lesson) => lessonEnd(events, lesson));
  const sum = (field: 'questions' | 'right' | 'sureButWrong'): number =>
    ends.reduce((total, end) => total + end[field], 0);
  return { last, questions: sum('questions'), right: sum('right'), sureButWrong: sum('sureButWrong') };
}
