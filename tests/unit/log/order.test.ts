import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents, inOrder } from '../../../src/log/order.ts';

const event = (id: string, at: number) => ({ id, at, device: 'd', type: 'lesson-sung' });
const events = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 0, max: 3 })), { selector: ([id]) => id });

describe('The order of events', () => {
  it('is that of time, then of ids', () => {
    const shuffled = [event('b', 2), event('c', 1), event('a', 2), event('A', 2)];
    expect(inOrder(shuffled).map(({ id }) => id)).toEqual(['c', 'A', 'a', 'b']);
  });

  it('does not depend on arrival', () => {
    const arrivals = events.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(arrivals, ([first, second]) => {
        const ordered = (list: typeof first) => inOrder(list.map(([id, at]) => event(id, at)));
        expect(ordered(second)).toEqual(ordered(first));
      }),
    );
  });

  it('is that of the place where the clock had been set back', () => {
    const opened = event('b', 100);
    const later = { ...event('a', 10), sortAt: 101 };
    expect(inOrder([later, event('c', 50), opened]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('takes no notice of a place before the time', () => {
    const list = [event('a', 2), { ...event('b', 3), sortAt: 1 }];
    expect(inOrder(list)).toEqual(list);
  });

  it('takes no notice of a place that is no number, as an unknown type may have', () => {
    const list = [event('a', 2), { ...event('b', 1), sortAt: '9' }] as unknown as ReturnType<typeof event>[];
    expect(inOrder(list).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('puts an event neither before nor after itself', () => {
    expect(compareEvents(event('a', 1), event('a', 1))).toBe(0);
  });

  it('puts impossible times before all others, so that they hide nothing, and goes by their ids', () => {
    const list = [event('b', 1e300), event('c', 9e15), event('e', 0), event('a', 8.64e15), event('d', -1e300)];
    expect(inOrder(list).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leaves the list that it was given as it was', () => {
    const list = [event('b', 2), event('a', 1)];
    inOrder(list);
    expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
