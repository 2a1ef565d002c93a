import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/log/decode.ts';
import type { StoredEvent } from '../../../src/log/event.ts';
import { compareEvents, inOrder, placeOf } from '../../../src/log/order.ts';
import { stamp } from '../../../src/log/stamp.ts';
import { runs } from '../runs.ts';

const opening = { type: 'lesson-opened', lesson: 'first-call', revision: 'a1b2c3d4' } as const;
const now = Date.UTC(2026, 10, 21);
const YEAR = 365 * 24 * 60 * 60 * 1_000;

/** Events written one after the other while the clock says these times. */
function written(times: readonly number[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  // Ids fall, so that the order can't come from them.
  times.forEach((at, index) => {
    const id = String(times.length - index).padStart(4, '0');
    events.push(stamp(opening, { id, at, device: 'd', last: events.at(-1) }));
  });
  return events;
}

describe('The stamp of an event', () => {
  it('says when and where it happened, and keeps what it says', () => {
    const event = stamp(opening, { id: 'a', at: now, device: 'd', last: undefined });
    expect(event).toEqual({ ...opening, id: 'a', at: now, device: 'd' });
    expect(isKnown(event)).toBe(true);
  });

  it('has no place of its own while the clock goes forward', () => {
    const events = written([now, now + 1, now + 1_000, now + YEAR]);
    expect(events.filter((event) => 'sortAt' in event)).toEqual([]);
  });

  it('has one when two events fall into one millisecond', () => {
    expect(written([now, now, now]).map(({ at, sortAt }) => [at, sortAt])).toEqual([
      [now, undefined],
      [now, now + 1],
      [now, now + 2],
    ]);
  });

  it('stands after what came before when the clock was set back, and keeps the time of the clock', () => {
    const events = written([now, now - YEAR, now - YEAR + 5, now + 3]);
    expect(events.map(({ at, sortAt }) => [at, sortAt])).toEqual([
      [now, undefined],
      [now - YEAR, now + 1],
      [now - YEAR + 5, now + 2],
      [now + 3, undefined],
    ]);
  });

  it('stands after an event from another device whose clock is years ahead', () => {
    const last = { at: now + 10 * YEAR };
    expect(stamp(opening, { id: 'a', at: now, device: 'd', last })).toMatchObject({ sortAt: now + 10 * YEAR + 1 });
  });

  it('takes the place of the last event, not its time', () => {
    const last = { at: now - YEAR, sortAt: now };
    expect(stamp(opening, { id: 'a', at: now - 5, device: 'd', last })).toMatchObject({ sortAt: now + 1 });
  });

  it('stands strictly later than all before it, whatever the clock says', () => {
    const clock = fc.oneof(fc.integer({ min: now - 3, max: now + 3 }), fc.integer({ min: 0, max: now + 50 * YEAR }));
    fc.assert(
      fc.property(fc.array(clock, { maxLength: 30 }), (times) => {
        const events = written(times);
        expect(inOrder(events)).toEqual(events);
        events.slice(1).forEach((event, index) => {
          expect(placeOf(event)).toBeGreaterThan(placeOf(events[index] ?? event));
        });
        expect(events.map(({ at }) => at)).toEqual(times);
      }),
      { numRuns: runs() },
    );
  });
});

describe('The place of an event', () => {
  it.each([
    [{ at: 5 }, 5],
    [{ at: 5, sortAt: 7 }, 7],
    [{ at: 7, sortAt: 5 }, 7],
    [{ at: 1.9 }, 1],
    [{ at: -1.9 }, -1],
    [{ at: 1e300 }, -8e15],
    [{ at: -1e300 }, -8e15],
    [{ at: 5, sortAt: 1e300 }, 5],
    [{ at: 1e300, sortAt: 1e301 }, -8e15],
  ])('of %j is %d', (event, place) => {
    expect(placeOf(event)).toBe(place);
  });

  it('is a safe integer, whatever a clock or a file said', () => {
    const time = fc.oneof(fc.double({ noNaN: true }), fc.maxSafeInteger());
    fc.assert(
      fc.property(time, fc.option(time, { nil: undefined }), (at, sortAt) => {
        const place = placeOf(sortAt === undefined ? { at } : { at, sortAt });
        expect(Number.isSafeInteger(place) && Number.isSafeInteger(place + 1)).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it('orders any two events, and never gives NaN', () => {
    const event = fc.record({
      id: fc.string(),
      at: fc.double({ noNaN: true }),
      device: fc.constant('d'),
      type: fc.constant('t'),
    });
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0);
      }),
      { numRuns: runs() },
    );
  });
});
