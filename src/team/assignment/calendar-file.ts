import { isDay, isTime } from '../../primitives/field-checks.ts';
import { wholeText } from '../../primitives/whole-text.ts';
import { type ResolvedAssignment, titlesOf } from './resolve-assignment.ts';

interface CalendarOrigin {
  /** The whole address that opens the assignment. */
  link: string;
  /** The name of the site. */
  site: string;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * The due day as a calendar file (RFC 5545): one event of a whole day that keeps nobody busy, with a reminder at nine the
 * day before. An event and not a to-do, which most calendars leave out. Undefined when there is no due day. A changed
 * assignment takes the place of the earlier entry. Written by hand, for `ics` 3.12 folds by characters and not by bytes
 * (a line of emoji had 1,512), lets a bare carriage return through, does not escape what an alarm says, refuses
 * addresses such as `http://sales_training/`, and weighs 24 KB (gzip) for these 0.9.
 */
export function calendarFile(resolved: ResolvedAssignment, { link, site, now }: CalendarOrigin): string | undefined {
  const { id, edition, title, from, note, due } = resolved.assignment;
  if (due === undefined) return undefined;
  const description = [from === '' ? '' : `From ${from}`, note, titlesOf(resolved), link];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Crescendo//${escapeText(site)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:assignment-${id}@crescendo`,
    `SEQUENCE:${edition - 1}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(due)}`,
    ...endOf(due),
    `SUMMARY:${escapeText(`Due: ${title}`)}`,
    `DESCRIPTION:${escapeText(description.filter((part) => part !== '').join('\n\n'))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(`Due tomorrow: ${title}`)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The name of that file, by the day that is due. */
export const calendarFileName = (due: string): string => `assignment-due-${due}.ics`;

/** Section 3.3.11: these would end or part a text. Nothing else that could break a line is let through. */
export const escapeText = (text: string): string =>
  wholeText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Section 3.1: a line has at most 75 bytes, and goes on after a line break and a space. No character is torn apart. */
export function fold(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

const MOST_BYTES = 75;

const DAY_MILLIS = 86_400_000;
const dateOf = (day: string): string => day.replaceAll('-', '');

/** The day after it. Section 3.6.1: without one it lasts a day as well, and the calendar's last day has none after it. */
function endOf(day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MILLIS).toISOString().slice(0, 10);
  return isDay(next) ? [`DTEND;VALUE=DATE:${dateOf(next)}`] : [];
}

/** In UTC, without fractions. It must be there, so a wild clock counts as one that was never set. */
const stampOf = (millis: number): string =>
  new Date(isTime(millis) ? millis : 0).toISOString().replace(/[-:]|\.\d+/g, '');
