import { dayOf, mondayOf } from '../primitives/calendar-day.ts';
import { isLate } from './in-time.ts';
import type { LessonScore } from './lesson-scores.ts';

/** A lesson of an assignment whose lessons come one after another. */
export interface AssignedPart {
  lesson: string;
  /** The last day on which it is in time, as YYYY-MM-DD. */
  day: string;
  /** Open and its day has passed; open and due by the end of this week, which begins on Monday; open and due later. */
  standing: 'done' | 'overdue' | 'this-week' | 'later';
  /** Whether it was done after its day. */
  late: boolean;
}

/** Each lesson with how it stands to its day. `days` are those of the lessons; `today` is a day as YYYY-MM-DD. */
export function assignedParts(lessons: readonly LessonScore[], days: readonly string[], today: string): AssignedPart[] {
  const week = mondayOf(today);
  return lessons.map(({ lesson, status, completeAt }, place) => {
    const day = days[place] ?? '';
    const done = status === 'complete';
    const standing = done ? 'done' : day < today ? 'overdue' : mondayOf(day) === week ? 'this-week' : 'later';
    return { lesson, day, standing, late: completeAt !== undefined && isLate(dayOf(completeAt), day) };
  });
}
