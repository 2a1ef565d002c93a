import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventSet } from '../../../src/log/event-set.ts';
import { inOrder } from '../../../src/log/order.ts';
import { runs } from '../runs.ts';

const event = (id: string, at: number) => ({ id, at, device: 'd', type: 'lesson-sung' });
const events = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 0, max: 3 })));

describe('A set of events', () => {
  it('lists each event once, as it came first, in order, however they came', () => {
    const batches = fc.array(events.map((list) => list.map(([id, at]) => event(id, at))));
    fc.assert(
      fc.property(batches, (all) => {
        const set = new EventSet();
        const added = all.flatMap((batch) => set.add(batch));
        const first = new Map(
          all
            .flat()
            .toReversed()
            .map((one) => [one.id, one]),
        );
        expect(set.list()).toEqual(inOrder(first.values()));
        expect(inOrder(added)).toEqual(set.list());
        expect(set.size).toBe(first.size);
      }),
      { numRuns: runs() },
    );
  });

  it('gives a new list after each change, and the same one while nothing changes', () => {
    const set = new EventSet();
    const lists = [set.list()];
    for (const at of [2, 3, 1]) {
      set.add([event(`${at}`, at)]);
      lists.push(set.list());
      set.add([event(`${at}`, 9)]);
      expect(set.list()).toBe(lists.at(-1));
    }
    expect(new Set(lists).size).toBe(4);
    expect(lists.map((list) => list.map(({ id }) => id).join(''))).toEqual(['', '2', '23', '123']);
  });

  it('forgets what is removed, and can take it again', () => {
    const set = new EventSet();
    set.add([event('a', 1), event('b', 2), event('c', 3)]);
    const before = set.list();
    set.remove(new Set(['b', 'unknown']));
    expect(set.list()).toEqual([event('a', 1), event('c', 3)]);
    expect([set.has('b'), set.has('a'), set.size, before.length]).toEqual([false, true, 2, 3]);
    expect(set.add([event('b', 0)])).toEqual([event('b', 0)]);
    expect(set.list().map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
