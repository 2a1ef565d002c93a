import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/primitives/shuffle.ts';

const ids = fc.uniqueArray(fc.string(), { maxLength: 12 });
const orders = Array.from({ length: 600 }, (_, learner) =>
  shuffled(['a', 'b', 'c'], `device-${learner}:lesson/exercise`),
);

describe('Shuffled options', () => {
  it('are the same options', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, seed) => {
        expect(shuffled(list, seed).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('come in the same order for the same seed', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, seed) => {
        expect(shuffled(list, seed)).toEqual(shuffled(list, seed));
      }),
    );
  });

  it('keep the order that learners have seen so far', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'device:lesson/exercise')).toMatchInlineSnapshot(`
      [
        "c",
        "e",
        "a",
        "d",
        "b",
      ]
    `);
  });

  it('leave the list of the author as it was', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    shuffled(list, 'seed');
    expect(list).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each(['a', 'b', 'c'])('put %s into each place for about a third of all learners', (id) => {
    for (const place of [0, 1, 2]) {
      const share = orders.filter((order) => order[place] === id).length / orders.length;
      expect(share).toBeGreaterThan(0.27);
      expect(share).toBeLessThan(0.4);
    }
  });

  it('come in all of their orders', () => {
    expect(new Set(orders.map((order) => order.join(''))).size).toBe(6);
  });
});
