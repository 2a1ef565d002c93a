import { expect, it } from 'vitest';
import { openingLines } from '../../../src/search/build/opening-lines.ts';

const theme = (id: string, ...lines: string[]) => ({
  id,
  title: id,
  sayings: lines.map((says) => ({ says, asked: [], answer: undefined, rule: 'Ask.', lessons: [] })),
});

it('The search opens with the first line of each theme, then the second of each, until there are six', () => {
  expect(openingLines([theme('a', '1', '4', '6', '8'), theme('b', '2', '5', '7'), theme('c', '3')])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(openingLines([theme('a', '1')])).toEqual(['1']);
  expect(openingLines([])).toEqual([]);
});
