import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { HIGHEST_LIMIT, reviewDay, reviewLimit, USUAL_LIMIT } from '../../../../src/projections/review/day.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { answered, recalled, reset } from '../happened.ts';
import { limited } from './histories.ts';
import { cardsAt, lesson, NOW, standing, TODAY } from './small-deck.ts';

/** Thirty lessons with two questions each, in three modules. */
const deck = Array.from({ length: 30 }, (_, index) => lesson(`l${index}`, { module: `m${index % 3}` }));
const allOf = (at: number) => deck.flatMap(({ id }) => [answered(at, `${id}/a`), answered(at, `${id}/b`)]);
const dayOf = (...events: StoredEvent[]) => reviewDay(standing(events), cardsAt(events, NOW, deck), TODAY);

describe('A day of review', () => {
  it('is nothing for who has done nothing', () => {
    expect(dayOf()).toEqual({ asks: [], due: 0, nextAt: undefined, daysBehind: 0, limit: USUAL_LIMIT });
  });

  it('is nothing right after a lesson, and says when something comes back', () => {
    const { asks, due, nextAt } = dayOf(answered(NOW - 60_000, 'l1/a', 0), answered(NOW - 30_000, 'l1/b'));
    expect({ asks, due }).toEqual({ asks: [], due: 0 });
    expect(nextAt).toBe(NOW - 60_000 + DAY);
  });

  it('is five minutes after a pause of weeks, and tells how many days the rest takes', () => {
    const day = dayOf(...allOf(NOW - 60 * DAY));
    expect(day.asks).toHaveLength(12);
    expect(day).toMatchObject({ due: 60, daysBehind: 4, nextAt: undefined });
  });

  it('ends with what was done today, and begins anew the next day', () => {
    const done = Array.from({ length: 12 }, (_, index) => recalled(NOW - index, `l${index}/a`));
    const left = dayOf(...allOf(NOW - 60 * DAY), ...done);
    expect(left).toMatchObject({ asks: [], due: 48, daysBehind: 4 });
    expect(dayOf(...allOf(NOW - 60 * DAY), ...done.slice(0, 5)).asks).toHaveLength(7);
    const yesterday = done.map((event) => ({ ...event, at: event.at - DAY / 2 - 1_000 }));
    expect(dayOf(...allOf(NOW - 60 * DAY), ...yesterday).asks).toHaveLength(12);
  });

  it('counts neither second tries, nor what a lesson asked, nor what was asked after it was looked at tomorrow', () => {
    const retry = recalled(NOW - 5, 'l1/a', { attempt: 2 });
    const inLesson = answered(NOW - 4, 'l2/a');
    const tomorrow = recalled(TODAY.until + 1, 'l3/a');
    expect(dayOf(...allOf(NOW - 60 * DAY), retry, inLesson, tomorrow).asks).toHaveLength(12);
  });

  it('counts what was done since the page was opened', () => {
    const done = recalled(NOW + 60_000, 'l3/a');
    expect(dayOf(...allOf(NOW - 60 * DAY), done).asks).toHaveLength(11);
  });
});

describe('How many questions a day', () => {
  it('is what the learner set last, as far as anybody can do them', () => {
    const limitOf = (...events: StoredEvent[]) => reviewLimit(standing(events));
    expect(limitOf()).toBe(USUAL_LIMIT);
    expect(limitOf(limited(1, 5), limited(2, 20))).toBe(20);
    expect(limitOf(limited(1, 0))).toBe(0);
    expect(limitOf(limited(1, Number.MAX_SAFE_INTEGER))).toBe(HIGHEST_LIMIT);
    expect(limitOf(limited(1, -1), limited(2, 1.5), limited(3, Number.NaN))).toBe(USUAL_LIMIT);
    expect(limitOf(limited(1, 5), reset(2, 'everything'))).toBe(5);
  });

  it('asks nothing at none, though it says what waits', () => {
    expect(dayOf(...allOf(NOW - 60 * DAY), limited(1, 0))).toMatchObject({ asks: [], due: 60, daysBehind: 0 });
  });
});
