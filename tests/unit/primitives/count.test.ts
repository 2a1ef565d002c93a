import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figure } from '../../../src/primitives/count.ts';
import { runs } from '../runs.ts';

it('A figure is written as Americans write it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -20_000, max: 20_000 })), (number) => {
      expect(figure(number)).toBe((number === 0 ? 0 : number).toLocaleString('en-US'));
    }),
    { numRuns: runs() },
  );
});
