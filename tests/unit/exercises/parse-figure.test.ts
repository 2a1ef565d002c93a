import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../src/exercises/number/grade.ts';

describe('Reading a figure', () => {
  it.each([
    ['63000', 63_000],
    ['$63,000', 63_000],
    ['€ 63,000', 63_000],
    ['63 000', 63_000],
    ['63\u00a0000', 63_000],
    ["63'000", 63_000],
    ['63’000', 63_000],
    ['63_000', 63_000],
    ['63k', 63_000],
    ['63 K', 63_000],
    ['1.5m', 1_500_000],
    ['1,5k', 1_500],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1,25', 1.25],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['5.', 5],
    ['1,250', 1_250],
    ['1,250.50', 1_250.5],
    ['12,345,678', 12_345_678],
    ['12 %', 12],
    ['-5', -5],
    ['−5', -5],
    ['-$5', -5],
    ['+5', 5],
    ['0', 0],
    ['007', 7],
  ])('takes %j for %d', (typed, figure) => {
    expect(parseFigure(typed)).toBe(figure);
  });

  it.each([
    '',
    ' ',
    '$',
    ',',
    '.',
    '-',
    'k',
    'a lot',
    '63 thousand',
    '12 hours',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '5-',
    '--5',
    '1.2.3',
    '1,2,3',
    '1,25,000',
    '1.250,50',
    '12kk',
    '3 - 4',
  ])('takes %j for no figure', (typed) => {
    expect(parseFigure(typed)).toBeUndefined();
  });

  it('takes a figure with commas for the one without', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (figure) => {
        expect(parseFigure(figure.toLocaleString('en-US'))).toBe(figure);
      }),
    );
  });

  it('takes a figure that no computer can hold for none', () => {
    expect(parseFigure('9'.repeat(400))).toBeUndefined();
  });
});
