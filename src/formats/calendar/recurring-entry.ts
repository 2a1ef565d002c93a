import { dayAfter, dayOf, isWorkingDay, workingDayAfter } from '../../primitives/calendar-day.ts';
import { nearestTime } from '../../primitives/field-checks.ts';
import { type CalendarOrigin, calendarText, escapeText, reminder, stampOf } from './calendar-text.ts';

/** The days of a week, as a rule of recurrence names them. */
const daysOf = { weekdays: 'MO,TU,WE,TH,FR', daily: 'MO,TU,WE,TH,FR,SA,SU' } as const;

export type Rhythm = keyof typeof daysOf;
export const isRhythm = (value: unknown): value is Rhythm => typeof value === 'string' && Object.hasOwn(daysOf, value);

/** A time of day as HH:MM, from 00:00 to 23:59. */
export const isTimeOfDay = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

/** What a calendar gets to know of a few minutes that come again and again. */
export interface RecurringEntry {
  /** Names the entry for good. One with the same name and a higher `version` takes its place. */
  uid: string;
  /** From 0 on. */
  version: number;
  /** HH:MM */
  time: string;
  rhythm: Rhythm;
  minutes: number;
  summary: string;
  description: string;
  /** A whole address. */
  link: string;
}

/**
 * A calendar file with an event of every week, from the next of its days on, with a reminder when it begins. It keeps nobody
 * busy. Its time is of no zone (RFC 5545, section 3.3.5, form 1): half past eight stays that when clocks change, and where
 * the learner travels. It has a length and no end, which would need a day of its own just before midnight.
 */
export function recurringEntryFile(entry: RecurringEntry, { site, now }: CalendarOrigin): string {
  const { uid, version, time, rhythm, minutes, summary, description, link } = entry;
  const start = `${firstDay(time, rhythm, now)}T${time}00`.replace(/[-:]/g, '');
  return calendarText(site, [
    'BEGIN:VEVENT',
    `UID:${uid}@crescendo`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART:${start}`,
    `DURATION:PT${minutes}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${daysOf[rhythm]}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(`${description}\n\n${link}`)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    ...reminder(summary, 'PT0S'),
    'END:VEVENT',
  ]);
}

/**
 * Today when it is one of the days and the time is still to come, the next of them otherwise. Section 3.8.5.3: the first
 * event has to be one that its own rule names.
 */
function firstDay(time: string, rhythm: Rhythm, now: number): string {
  const at = nearestTime(now);
  const today = dayOf(at);
  if (timeOfDay(at) < time && (rhythm === 'daily' || isWorkingDay(today))) return today;
  return rhythm === 'daily' ? dayAfter(today) : workingDayAfter(today, 1);
}

/** By the clock of this device. */
function timeOfDay(millis: number): string {
  const time = new Date(millis);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
