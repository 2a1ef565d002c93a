import type { Assignment } from '../../log/assignment.ts';
import { spokenDay } from '../../primitives/calendar-day.ts';
import { type ResolvedAssignment, titleOf } from './resolve-assignment.ts';

/**
 * What reads differently in another edition of an assignment, as sentences; none when nothing does. `language` is a
 * BCP 47 tag.
 */
export function whatChanged(before: ResolvedAssignment, after: ResolvedAssignment, language: string): string[] {
  const [was, is] = [before.assignment, after.assignment];
  const day = (due: string | undefined): string | undefined => due && spokenDay(due, language);
  return [
    ...(is.title === was.title ? [] : [`It’s now called “${is.title}” (was “${was.title}”).`]),
    ...(is.from === was.from
      ? []
      : [is.from === '' ? 'It no longer says who it’s from.' : `It’s now from ${is.from}.`]),
    ...daysChange(was, is, day),
    ...valueChange(was.passMark, is.passMark, { name: 'pass mark', is: 'The pass mark is now', unit: '%' }),
    ...(is.replyTo === was.replyTo
      ? []
      : [is.replyTo ? `Hand-ins now go to ${is.replyTo}.` : 'It no longer says where hand-ins go.']),
    ...(is.note === was.note ? [] : [is.note === '' ? 'The note is gone.' : 'The note is different.']),
    ...lessonChanges(before, after),
  ];
}

function daysChange(was: Assignment, is: Assignment, day: (due: string | undefined) => string | undefined): string[] {
  if (!was.days && !is.days) return valueChange(day(was.due), day(is.due), { name: 'due date', is: 'It’s now due on' });
  if (was.days?.join() === is.days?.join()) return [];
  if (!is.days) return [is.due ? `All of it is now due on ${day(is.due)}.` : 'It no longer has due dates.'];
  return [was.days ? 'The days of the lessons are different.' : 'Each lesson now has its own due date.'];
}

function valueChange(
  was: string | number | undefined,
  is: string | number | undefined,
  words: { name: string; is: string; unit?: string },
): string[] {
  if (was === is) return [];
  const { unit = '' } = words;
  if (is === undefined) return [`It no longer has a ${words.name}.`];
  return [`${words.is} ${is}${unit}${was === undefined ? '' : ` (was ${was}${unit})`}.`];
}

function lessonChanges(before: ResolvedAssignment, after: ResolvedAssignment): string[] {
  const [were, are] = [before.references, after.references];
  const titles = ({ lessons }: ResolvedAssignment, references: readonly string[], others: readonly string[]) =>
    lessons
      .filter((_lesson, index) => !others.includes(references[index] ?? ''))
      .map((lesson) => `“${titleOf(lesson)}”`)
      .join(', ');
  const [added, gone] = [titles(after, are, were), titles(before, were, are)];
  const isMoved = added === '' && gone === '' && were.join(' ') !== are.join(' ');
  return [
    ...(added === '' ? [] : [`Added: ${added}.`]),
    ...(gone === '' ? [] : [`Removed: ${gone}.`]),
    ...(isMoved ? ['The lessons are in a different order.'] : []),
  ];
}
