import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTimeOfDay,
  type RecurringEntry,
  recurringEntryFile,
} from '../../../../src/formats/calendar/recurring-entry.ts';
import { runs } from '../../runs.ts';

const usual: RecurringEntry = {
  uid: 'review-1',
  version: 2,
  time: '08:30',
  rhythm: 'weekdays',
  minutes: 5,
  summary: 'Crescendo: review',
  description: 'It comes back; about 5 minutes, and ends by itself.',
  link: 'https://training.example.com/sales/review/',
};
/** By the clock of the device, on a Thursday. */
const THURSDAY = new Date(2026, 10, 26, 7, 15).getTime();

/** The lines as a calendar reads them. */
const linesOf = (more: Partial<RecurringEntry>, now = THURSDAY): string[] =>
  recurringEntryFile({ ...usual, ...more }, { site: 'Crescendo', now })
    .replaceAll('\r\n ', '')
    .split('\r\n');
const startOf = (more: Partial<RecurringEntry>, now: Date): string =>
  linesOf(more, now.getTime()).find((line) => line.startsWith('DTSTART:')) ?? '';

describe('A recurring entry of a calendar', () => {
  it('is five minutes of every weekday, with a reminder when they begin', () => {
    const stamped = linesOf({}).map((line) => line.replace(/^DTSTAMP:\d{8}T\d{6}Z$/, 'DTSTAMP:now'));
    expect(stamped.join('\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Crescendo//Crescendo//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      BEGIN:VEVENT
      UID:review-1@crescendo
      SEQUENCE:2
      DTSTAMP:now
      DTSTART:20261126T083000
      DURATION:PT5M
      RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
      SUMMARY:Crescendo: review
      DESCRIPTION:It comes back\\; about 5 minutes\\, and ends by itself.\\n\\nhttps://training.example.com/sales/review/
      URL:https://training.example.com/sales/review/
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:Crescendo: review
      TRIGGER:PT0S
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it('begins today when its time is still to come, and on the next of its days otherwise', () => {
    const [thursday, friday, saturday] = [26, 27, 28];
    const at = (day: number, hour: number, minute: number): Date => new Date(2026, 10, day, hour, minute);
    expect(startOf({}, at(thursday, 8, 29))).toBe('DTSTART:20261126T083000');
    expect(startOf({}, at(thursday, 8, 30))).toBe('DTSTART:20261127T083000');
    expect(startOf({}, at(friday, 9, 0))).toBe('DTSTART:20261130T083000');
    expect(startOf({}, at(saturday, 7, 0))).toBe('DTSTART:20261130T083000');
    expect(startOf({ rhythm: 'daily' }, at(saturday, 7, 0))).toBe('DTSTART:20261128T083000');
    expect(startOf({ rhythm: 'daily' }, at(saturday, 9, 0))).toBe('DTSTART:20261129T083000');
    expect(startOf({}, new Date(2026, 11, 31, 23, 59))).toBe('DTSTART:20270101T083000');
  });

  it('stays at its hour when clocks change', () => {
    // In the zones of the US these days have no half past two, or two of them.
    for (const day of ['2027-03-13', '2027-11-06'])
      for (const line of linesOf({ time: '02:30', rhythm: 'daily' }, new Date(`${day}T12:00`).getTime()))
        expect(line).not.toMatch(/^(?:DTSTART|DURATION|RRULE).*(?:Z$|TZID|UNTIL)/);
    expect(startOf({ time: '02:30', rhythm: 'daily' }, new Date(2027, 2, 13, 12))).toBe('DTSTART:20270314T023000');
    expect(startOf({ time: '02:30', rhythm: 'daily' }, new Date(2027, 10, 6, 12))).toBe('DTSTART:20271107T023000');
  });

  it('starts within its rule, at its time, after now and within three days, at any hour of any day', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const now = fc.date({ min: new Date(1971, 0), max: new Date(9999, 10), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.constantFrom('weekdays', 'daily'), now, (hour, rhythm, moment) => {
        const [, year, month, day, digits] =
          /^DTSTART:(\d{4})(\d\d)(\d\d)T(\d{4})00$/.exec(startOf({ time: hour, rhythm }, moment)) ?? [];
        expect(digits).toBe(hour.replace(':', ''));
        const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        if (rhythm === 'weekdays') expect([1, 2, 3, 4, 5]).toContain(start.getUTCDay());
        const today = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
        const days = (start.getTime() - today) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(rhythm === 'daily' ? 1 : 3);
        const [hours, minutes] = hour.split(':').map(Number);
        const isPast = moment.getHours() * 60 + moment.getMinutes() >= Number(hours) * 60 + Number(minutes);
        if (days === 0) expect(isPast).toBe(false);
      }),
      { numRuns: runs() },
    );
  });

  it('is written even where the clock is wild', () => {
    for (const now of [-8e15, 0, 8e15]) expect(startOf({}, new Date(now))).toMatch(/^DTSTART:\d{8}T083000$/);
  });

  it('ends no line too late, and by no text', () => {
    const file = recurringEntryFile(
      { ...usual, summary: 'é'.repeat(60), description: 'a\nEND:VEVENT' },
      { site: 'x\r\ny', now: THURSDAY },
    );
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(file.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});

describe('A time of day', () => {
  it.each(['00:00', '08:30', '23:59'])('is %s', (time) => expect(isTimeOfDay(time)).toBe(true));
  it.each(['', '8:30', '24:00', '08:60', '08:30:00', 830])('is not %s', (time) =>
    expect(isTimeOfDay(time)).toBe(false),
  );
});
