import { expect, it } from 'vitest';
import { byCoverage, coverage } from '../../../src/search/read/coverage.ts';

const WEIGHTS = [1, 1, 2];

it('A place covers the share of a query that its words tell', () => {
  expect(coverage({ document: 0, score: 1, held: 0b111 }, WEIGHTS)).toBe(1);
  expect(coverage({ document: 0, score: 1, held: 0b100 }, WEIGHTS)).toBe(0.5);
  expect(coverage({ document: 0, score: 1, held: 0 }, WEIGHTS)).toBe(0);
});

it('A query whose words tell nothing is covered by no place', () => {
  expect(coverage({ document: 0, score: 1, held: 1 }, [])).toBe(0);
});

it('A place that lacks little comes before one that says a single word loudly', () => {
  const loud = { document: 1, score: 3, held: 0b001 };
  const nearly = { document: 2, score: 1, held: 0b101 };
  expect(byCoverage([loud, nearly], WEIGHTS)).toEqual([nearly, loud]);
});

it('Places that cover the same stay in the order of their scores', () => {
  const better = { document: 7, score: 2, held: 0b010 };
  const worse = { document: 3, score: 1, held: 0b001 };
  expect(byCoverage([better, worse], WEIGHTS)).toEqual([better, worse]);
});
