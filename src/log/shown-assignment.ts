import { cleanText } from '../primitives/clean-text.ts';
import { isDay } from '../primitives/field-checks.ts';
import { isMailAddress } from '../primitives/mail-address.ts';
import type { Assignment } from './assignment.ts';

/** Characters of the texts that a trainer types. No more of each is shown, whoever wrote the record. */
export const MOST_LETTERS = { title: 120, from: 80, note: 1_000 } as const;

/**
 * As it can be shown: the record may have come by a backup or a link in which nobody cleaned it. An address that is none, and
 * days that are no schedule, are left out.
 */
export function shownAssignment({ replyTo, days, ...assignment }: Assignment): Assignment {
  return {
    ...assignment,
    title: cleanText(assignment.title, MOST_LETTERS.title).text || 'Untitled',
    from: cleanText(assignment.from, MOST_LETTERS.from).text,
    note: cleanText(assignment.note, MOST_LETTERS.note, true).text,
    ...(isMailAddress(replyTo) && { replyTo }),
    ...(isSchedule(days, assignment) && { days }),
  };
}

const MOST_DAYS = 100;

/** In a list of lessons each has its day; how many a collection has is known only where it is opened. */
function isSchedule(days: unknown, { due, lessons }: Pick<Assignment, 'due' | 'lessons'>): days is readonly string[] {
  if (!Array.isArray(days) || days.length < 2 || days.length > MOST_DAYS || !days.every(isDay)) return false;
  const ascend = days.every((day, place) => day >= (days[place - 1] ?? day));
  return ascend && days.at(-1) === due && (lessons.length === 0 || lessons.length === days.length);
}
