import { dayWithYear, type Today } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import type { AssignmentState } from '../../projections/assignments.ts';

const DAY_MILLIS = 86_400_000;

/**
 * "Due tomorrow", "Due Friday, December 4", "Overdue by 2 days"; with the year when it is another one. What nobody is
 * waited for any more, since it is done, "was due".
 */
export function dueInWords(due: string | undefined, { today, language }: Today, isWaitedFor = true): string {
  if (due === undefined) return 'No due date';
  if (!isWaitedFor && due < today) return `Was due ${dayWithYear(due, { today, language })}`;
  const days = Math.round((Date.parse(due) - Date.parse(today)) / DAY_MILLIS);
  if (days < 0) return `Overdue by ${days === -1 ? '1 day' : `${-days} days`}`;
  if (days < 2) return days === 0 ? 'Due today' : 'Due tomorrow';
  return `Due ${dayWithYear(due, { today, language })}`;
}

/** How far an accepted assignment is: "1 of 3 lessons done". */
export function leftInWords({ status, late, lessons, latest, assignment }: AssignmentState): string {
  if (status === 'done') return late ? 'Done, after the due date' : 'Done';
  const complete = lessons.filter((lesson) => lesson.status === 'complete').length;
  const all = count(lessons.length, 'lesson');
  if (complete < lessons.length || lessons.length === 0) return `${complete} of ${all} done`;
  const score = `${Math.round((latest ?? 0) * 100)}%`;
  return `${lessons.length === 1 ? 'The lesson is' : `All ${all} are`} done, at ${score}; the pass mark is ${assignment.passMark ?? 0}%`;
}
