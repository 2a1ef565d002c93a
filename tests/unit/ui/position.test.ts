import { expect, it } from 'vitest';
import { positionOf } from '../../../src/ui/exercise/position.ts';

const of = (...required: boolean[]): string[] => {
  const exercises = required.map((isRequired, index) => ({ id: `${index}`, required: isRequired }));
  return exercises.map(({ id }) => positionOf(id, exercises));
};

it('Each exercise of a lesson has a name that no other has', () => {
  expect(of(false, true, true, false, false)).toEqual([
    'Warm-up',
    'Exercise 1 of 2',
    'Exercise 2 of 2',
    'Extra 1',
    'Extra 2',
  ]);
  expect(of(false, false, true)).toEqual(['Warm-up 1', 'Warm-up 2', 'Exercise 1 of 1']);
  expect(of(true, false)).toEqual(['Exercise 1 of 1', 'Extra']);
});
