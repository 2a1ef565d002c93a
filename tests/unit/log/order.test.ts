import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/log/order.ts';

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

  it('leaves the list that it was given as it was', () => {
    const list = [event('b', 2), event('a', 1)];
    inOrder(list);
    expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
