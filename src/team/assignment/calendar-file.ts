import type { CalendarOrigin } from '../../formats/calendar/calendar-text.ts';
import { type DayEntry, dayEntriesFile } from '../../formats/calendar/day-entry.ts';
import type { Assignment } from '../../log/assignment.ts';
import { type ResolvedAssignment, titleOf, titlesOf } from './resolve-assignment.ts';

interface AssignmentOrigin extends CalendarOrigin {
  /** The whole address that opens the assignment. */
  link: string;
}

/**
 * The due day as a calendar file, with a reminder at nine the day before; where lessons come one after another, the day of
 * each. Undefined when there is no due day. A changed assignment takes the place of the earlier entries: those of lessons are
 * named after these, so that one with another day moves.
 */
export function calendarFile(resolved: ResolvedAssignment, { link, ...origin }: AssignmentOrigin): string | undefined {
  const { id, title, from, note, due, days } = resolved.assignment;
  if (due === undefined) return undefined;
  const about = [from === '' ? '' : `From ${from}`, note];
  const whole = { uid: `assignment-${id}`, day: due, title, description: [...about, titlesOf(resolved)] };
  const parts = resolved.lessons.map((part, place) => ({
    uid: `assignment-${id}-${resolved.references[place] ?? place}`,
    day: part.day ?? due,
    title: titleOf(part),
    description: [`${title}: ${place + 1} of ${resolved.lessons.length}`, ...about],
  }));
  const entries = (days ? parts : [whole]).map((part) => entryOf(part, resolved.assignment, link));
  return dayEntriesFile(entries, origin);
}

type Part = Pick<DayEntry, 'uid' | 'day' | 'description'> & { title: string };

const entryOf = ({ title, ...rest }: Part, { edition }: Assignment, link: string): DayEntry => ({
  ...rest,
  version: edition - 1,
  summary: `Due: ${title}`,
  link,
  reminder: { words: `Due tomorrow: ${title}`, trigger: '-PT15H' },
});

/** The name of that file, by the day that is due, or from which on parts are. */
export const calendarFileName = ({ due = '', days }: Pick<Assignment, 'due' | 'days'>): string =>
  days ? `assignment-from-${days[0]}.ics` : `assignment-due-${due}.ics`;
