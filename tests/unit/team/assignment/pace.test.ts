import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, weekdayOf } from '../../../../src/primitives/calendar-day.ts';
import { daysBefore, stepsOf } from '../../../../src/team/assignment/day-steps.ts';
import { firstOutOfOrder, type Pace, paceDays, paceOf } from '../../../../src/team/assignment/pace.ts';
import { runs } from '../../runs.ts';

const weekly: Pace = { first: '2026-12-07', weekdays: [1], skipped: [], moved: {} };
const MONDAYS = ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'];

/** Days around the changes of hour and year, and any others. */
const someDay = fc.oneof(
  fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31', '2027-01-01', '2028-02-28'),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const somePace = fc.record({
  first: someDay,
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  skipped: fc.array(someDay, { maxLength: 4 }),
  moved: fc.constant({}),
});

describe('Parts that come one after another', () => {
  it('have a day each, over the end of a year', () => {
    expect(paceDays(weekly, 5)).toEqual(MONDAYS);
  });

  it('begin on the first day of the rhythm, and without one on its own weekday', () => {
    expect(paceDays({ ...weekly, first: '2026-12-05', weekdays: [2, 4] }, 3)).toEqual([
      '2026-12-08',
      '2026-12-10',
      '2026-12-15',
    ]);
    expect(paceDays({ ...weekly, first: '2026-12-09', weekdays: [] }, 2)).toEqual(['2026-12-09', '2026-12-16']);
  });

  it('leave out a day that is skipped, and all that come after are later', () => {
    expect(paceDays({ ...weekly, skipped: ['2026-12-21', '2026-12-28'] }, 4)).toEqual([
      '2026-12-07',
      '2026-12-14',
      '2027-01-04',
      '2027-01-11',
    ]);
  });

  it.each([
    ['later in its week takes nothing along', '2026-12-16', MONDAYS.slice(2)],
    ['earlier takes nothing along', '2026-12-10', MONDAYS.slice(2)],
    ['beyond the next one makes that wait', '2026-12-22', ['2026-12-28', '2027-01-04', '2027-01-11']],
  ])('one that is moved %s', (_how, day, others) => {
    expect(paceDays({ ...weekly, moved: { 1: day } }, 5)).toEqual(['2026-12-07', day, ...others]);
  });

  it('may be moved before the part above them, which is found', () => {
    expect(firstOutOfOrder(paceDays({ ...weekly, moved: { 2: '2026-12-08' } }, 5) ?? [])).toBe(2);
    expect(firstOutOfOrder(MONDAYS)).toBeUndefined();
  });

  it('are none without a first day, and where the calendar ends', () => {
    expect(paceDays({ ...weekly, first: '' }, 2)).toBeUndefined();
    expect(paceDays({ ...weekly, first: '9999-12-28' }, 2)).toBeUndefined();
  });

  it('ascend, and keep to their weekdays, whatever happens to clocks and years', () => {
    fc.assert(
      fc.property(somePace, fc.integer({ min: 1, max: 60 }), (pace, parts) => {
        const days = paceDays(pace, parts) ?? [];
        expect(days).toHaveLength(parts);
        expect(new Set(days).size).toBe(parts);
        expect(days).toEqual(days.toSorted());
        for (const day of days) {
          expect(pace.weekdays).toContain(weekdayOf(day));
          expect(pace.skipped).not.toContain(day);
        }
        // None is left out: between two of them no day of the rhythm lies.
        for (const [place, day] of days.entries()) {
          const next = days[place + 1];
          for (let between = dayAfter(day); next && between < next; between = dayAfter(between)) {
            expect(pace.weekdays.includes(weekdayOf(between)) && !pace.skipped.includes(between)).toBe(false);
          }
        }
      }),
      { numRuns: runs() },
    );
  });

  it('come back from their days as a pace that gives just these', () => {
    const days = fc.array(someDay, { minLength: 1, maxLength: 30 }).map((all) => all.toSorted());
    fc.assert(
      fc.property(
        fc.oneof(
          days,
          somePace.map((pace) => paceDays(pace, 12) ?? []),
        ),
        (all) => {
          expect(paceDays(paceOf(all), all.length)).toEqual(all);
        },
      ),
      { numRuns: runs() },
    );
    expect(paceOf(MONDAYS)).toEqual(weekly);
    expect(paceOf(MONDAYS.with(2, '2026-12-22'))).toEqual({ ...weekly, moved: { 2: '2026-12-22' } });
  });
});

describe('The steps between days', () => {
  it('are one sign each, and a few more for a long wait', () => {
    expect(stepsOf(MONDAYS)).toBe('7777');
    expect(stepsOf(['2026-01-01', '2026-01-01', '2026-02-05', '2026-02-06', '2026-03-14'])).toBe('0z1-10');
    expect(stepsOf(['2026-01-01', '2030-01-01'])).toBeUndefined();
  });

  it('lead back to the days', () => {
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 2, maxLength: 30 }), (some) => {
        const days = some.toSorted();
        const steps = stepsOf(days);
        fc.pre(steps !== undefined);
        expect(daysBefore(days.at(-1) ?? '', steps)).toEqual(days);
      }),
      { numRuns: runs() },
    );
  });
});
