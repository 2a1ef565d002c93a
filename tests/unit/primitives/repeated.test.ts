import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedIndexes } from '../../../src/primitives/repeated.ts';

describe('The places of values that repeat', () => {
  it('are those of each value that stood there before, and never of the first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', '')), (values) => {
        const repeated = repeatedIndexes(values);
        values.forEach((value, index) => {
          expect(repeated.has(index)).toBe(values.slice(0, index).includes(value));
        });
      }),
    );
  });
});
