import { dayAfter } from '../../primitives/calendar-day.ts';
import { type CalendarOrigin, calendarText, escapeText, reminder, stampOf } from './calendar-text.ts';

/** What a calendar gets to know of one day. */
export interface DayEntry {
  /** Names the entry for good. One with the same name and a higher `version` takes its place. */
  uid: string;
  /** From 0 on. */
  version: number;
  /** YYYY-MM-DD */
  day: string;
  summary: string;
  /** Paragraphs; empty ones are left out. */
  description: readonly string[];
  /** A whole address. */
  link: string;
  /** What the reminder says, and when: a duration from the beginning of the day, such as `-PT15H`. */
  reminder: { words: string; trigger: string };
}

/**
 * A calendar file with one event of a whole day, which keeps nobody busy. An event and not a to-do, which most calendars
 * leave out.
 */
export const dayEntryFile = (entry: DayEntry, origin: CalendarOrigin): string => dayEntriesFile([entry], origin);

/** The same with several, each an event of its own: a rule of recurrence has one title for all, and can’t leave its rhythm. */
export const dayEntriesFile = (entries: readonly DayEntry[], { site, now }: CalendarOrigin): string =>
  calendarText(
    site,
    entries.flatMap((entry) => linesOf(entry, now)),
  );

function linesOf(entry: DayEntry, now: number): string[] {
  const { uid, version, day, summary, description, link } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@crescendo`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    ...endOf(day),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText([...description, link].filter((part) => part !== '').join('\n\n'))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    ...reminder(entry.reminder.words, entry.reminder.trigger),
    'END:VEVENT',
  ];
}

const dateOf = (day: string): string => day.replaceAll('-', '');

/** The day after it. Section 3.6.1: without one it lasts a day as well, and the calendar's last day has none after it. */
function endOf(day: string): string[] {
  const next = dayAfter(day);
  return next === day ? [] : [`DTEND;VALUE=DATE:${dateOf(next)}`];
}
