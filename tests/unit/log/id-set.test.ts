import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from '../../../src/log/id-set.ts';
import { runs } from '../runs.ts';

const id = fc.constantFrom(...'abcdefghij', '');
const step = fc.oneof(
  { weight: 4, arbitrary: id.map((added) => ({ added })) },
  { weight: 1, arbitrary: fc.array(id).map((removed) => ({ removed })) },
);

it('A set of ids knows which it has, in whatever order they came and went', () => {
  fc.assert(
    fc.property(fc.array(step, { size: 'max', maxLength: 40 }), (steps) => {
      const set = new IdSet();
      const plain = new Set<string>();
      for (const one of steps) {
        if ('added' in one) {
          expect(set.add(one.added)).toBe(!plain.has(one.added));
          plain.add(one.added);
        } else {
          set.remove(new Set(one.removed));
          for (const removed of one.removed) plain.delete(removed);
        }
        expect(set.size).toBe(plain.size);
        for (const asked of ['', ...'abcdefghijk']) expect(set.has(asked)).toBe(plain.has(asked));
      }
    }),
    { numRuns: runs() },
  );
});
