import type { CalendarOrigin } from '../../formats/calendar/calendar-text.ts';
import { dayEntryFile } from '../../formats/calendar/day-entry.ts';
import { type ResolvedAssignment, titlesOf } from './resolve-assignment.ts';

interface AssignmentOrigin extends CalendarOrigin {
  /** The whole address that opens the assignment. */
  link: string;
}

/**
 * The due day as a calendar file, with a reminder at nine the day before. Undefined when there is no due day. A changed
 * assignment takes the place of the earlier entry.
 */
export function calendarFile(resolved: ResolvedAssignment, { link, ...origin }: AssignmentOrigin): string | undefined {
  const { id, edition, title, from, note, due } = resolved.assignment;
  if (due === undefined) return undefined;
  const entry = {
    uid: `assignment-${id}`,
    version: edition - 1,
    day: due,
    summary: `Due: ${title}`,
    description: [from === '' ? '' : `From ${from}`, note, titlesOf(resolved)],
    link,
    reminder: { words: `Due tomorrow: ${title}`, trigger: '-PT15H' },
  };
  return dayEntryFile(entry, origin);
}

/** The name of that file, by the day that is due. */
export const calendarFileName = (due: string): string => `assignment-due-${due}.ics`;
