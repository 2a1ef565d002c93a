import { expect, it } from 'vitest';
import { openerOf } from '../../../src/ui/drawing/openers.ts';

it('A course of any size has a drawing for each module, and no two of the first six are alike', () => {
  const drawings = Array.from({ length: 40 }, (_, place) => openerOf(place));
  expect(drawings.every(({ line }) => line.startsWith('M'))).toBe(true);
  expect(new Set(drawings.slice(0, 6)).size).toBe(6);
});
