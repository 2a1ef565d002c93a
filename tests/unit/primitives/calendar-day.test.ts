import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  dayOf,
  dayWithYear,
  shortDay,
  spokenDay,
  timeInWords,
  UNKNOWN_DAY,
} from '../../../src/primitives/calendar-day.ts';
import { isDay, isTime, nearestTime } from '../../../src/primitives/field-checks.ts';
import { runs } from '../runs.ts';

const language = 'en-US';
const shown = { today: '2026-12-05', language };

/** Times at which something changes: of `Date`, of years with four digits, of whole numbers. */
const wild = [253402387200000, 8.64e15, 8.64e15 + 1, 1e300, -62325000000000, -1e300, Number.NaN, Infinity, -Infinity];
const anyTime = fc.oneof(fc.constantFrom(...wild), fc.double(), fc.maxSafeInteger());
const anyDay = fc.oneof(
  fc.string(),
  fc.constantFrom('', '12026-11-20', '+012026-11-20', '2026-02-30', '0000-01-01', '9999-12-31'),
  anyTime.map((time) => dayOf(time)),
);

describe('A day in words', () => {
  it('never throws and is never empty, whatever text it is given', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const words of [spokenDay(day, language), dayWithYear(day, shown), shortDay(day, shown)]) {
          expect(words).not.toMatch(/^$|Invalid|undefined|NaN/);
          expect(words === UNKNOWN_DAY).toBe(!isDay(day));
        }
      }),
      { numRuns: runs() },
    );
  });

  it('never throws, whatever number a time is', () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        for (const words of [dateInWords(time, language), timeInWords(time, language)]) {
          expect(words === UNKNOWN_DAY).toBe(!isTime(time));
          expect(words).not.toMatch(/^$|Invalid/);
        }
      }),
      { numRuns: runs() },
    );
  });

  it('has the year when it is not this one', () => {
    expect(dayWithYear('2026-12-04', shown)).toBe('Friday, December 4');
    expect(dayWithYear('2031-03-03', shown)).toBe('Monday, March 3, 2031');
    expect(shortDay('2026-12-04', shown)).toBe('Dec 4');
    expect(shortDay('2031-03-03', shown)).toBe('Mar 3, 2031');
  });
});

describe('The day of a time', () => {
  it('is a day of the calendar or empty, whatever number it is', () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        const day = dayOf(time);
        expect(isTime(time) ? isDay(day) : day === '').toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it('is there for the nearest time that a clock tells', () => {
    for (const time of wild.filter((one) => !Number.isNaN(one))) expect(isDay(dayOf(nearestTime(time)))).toBe(true);
  });
});
