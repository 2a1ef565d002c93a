import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/primitives/edit-distance.ts';
import { runs } from '../runs.ts';

const FAR = 99;
const word = fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 9 });

describe('The distance between two words', () => {
  it.each([
    ['a letter more', 'pain', 'paint', 1],
    ['a letter less', 'pain', 'pan', 1],
    ['another letter', 'pain', 'gain', 1],
    ['two neighbors swapped', 'pain', 'pian', 1],
    ['the first two swapped', 'pain', 'apin', 1],
    ['two slips apart from each other', 'problem', 'porblen', 2],
    ['everything', 'abc', '', 3],
    ['nothing', 'pain', 'pain', 0],
  ])('counts %s', (_what, a, b, distance) => {
    expect(editDistance(a, b, FAR)).toBe(distance);
  });

  it('is the same up to the limit, and one more beyond it, however far it is', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, FAR), limit + 1));
      }),
      { numRuns: runs() },
    );
  });

  it('is as far there as back, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, FAR)).toBe(editDistance(b, a, FAR));
        expect(editDistance(a, b, FAR) === 0).toBe(a === b);
      }),
      { numRuns: runs() },
    );
  });
});
