import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../bench/sample.ts';
import { betweenMarkers, isMissed, markdownTable, type Row } from '../../bench/table.ts';

const row = (fields: Partial<Row>): Row => ({
  what: 'First paint',
  unit: 'millis',
  figure: { median: 400, low: 400, high: 400 },
  ...fields,
});

describe('a sample', () => {
  test('has the middle value as its median', () => {
    expect(sampleOf([9, 1, 5])).toEqual({ median: 5, low: 1, high: 9 });
  });

  test('of an even number of values has the mean of the middle two', () => {
    expect(sampleOf([100, 2, 4, 1])).toEqual({ median: 3, low: 1, high: 100 });
  });

  test('of nothing is refused in words', () => {
    expect(() => sampleOf([])).toThrow('Nothing was measured, so there is no median. Measure at least once.');
  });
});

describe('the table', () => {
  test('shows budget, figure with its spread, and verdict', () => {
    const rows = [
      row({
        what: 'Lesson page',
        unit: 'bytes',
        figure: { median: 36_440, low: 36_440, high: 36_440 },
        budget: 40_000,
      }),
      row({ what: 'Ratio', unit: 'ratio', figure: { median: 1.314, low: 1.2, high: 1.5 }, budget: 1.2 }),
      row({ what: 'Requests', unit: 'count' }),
      row({ what: 'Layout shift', unit: 'score', figure: { median: 0, low: 0, high: 0.004 }, budget: 0.01 }),
    ];
    expect(markdownTable(rows)).toBe(
      [
        '| What | Budget | Figure | Verdict |',
        '| --- | ---: | ---: | --- |',
        '| Lesson page | 40.0 KB | 36.4 KB | met |',
        '| Ratio | 1.20x | 1.31x (1.20x to 1.50x) | **missed** |',
        '| Requests |  | 400 |  |',
        '| Layout shift | 0.010 | 0.000 (0.000 to 0.004) | met |',
      ].join('\n'),
    );
  });

  test('leaves the spread out where it would not be seen', () => {
    expect(markdownTable([row({ figure: { median: 400.2, low: 399.9, high: 400.4 } })])).toContain('| 400 ms |');
  });
});

describe('a budget', () => {
  test('is met by what equals it, and missed by the least bit more', () => {
    const at = (median: number) => isMissed(row({ figure: { median, low: median, high: median }, budget: 50 }));
    expect([at(49), at(50), at(50.01)]).toEqual([false, false, true]);
  });

  test('that is zero can be missed', () => {
    expect(isMissed(row({ budget: 0 }))).toBe(true);
  });

  test('that nobody set is never missed', () => {
    expect(isMissed(row({}))).toBe(false);
  });
});

describe('the place between the markers', () => {
  const page = 'Before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nAfter\n';

  test('gets the new figures, and the rest of the text stays', () => {
    expect(betweenMarkers(page, 'new')).toBe('Before\n<!-- bench:start -->\nnew\n<!-- bench:end -->\nAfter\n');
  });

  test('is the same after a second run with the same figures', () => {
    const once = betweenMarkers(page, '\n| a |\n') ?? '';
    expect(betweenMarkers(once, '\n| a |\n')).toBe(once);
  });

  test('takes the figures as they are, with no character of special meaning', () => {
    expect(betweenMarkers(page, '$& $1 $$')).toContain('\n$& $1 $$\n');
  });

  test('can be one of several, by the name of its markers', () => {
    const both = `${page}<!-- bench-review:start -->\nold\n<!-- bench-review:end -->\n`;
    expect(betweenMarkers(both, 'new', 'bench-review')).toBe(
      `${page}<!-- bench-review:start -->\nnew\n<!-- bench-review:end -->\n`,
    );
    expect(betweenMarkers(page, 'new', 'bench-review')).toBeUndefined();
  });

  test('is not there when a marker is missing or they are the wrong way round', () => {
    expect(betweenMarkers('<!-- bench:start -->', 'new')).toBeUndefined();
    expect(betweenMarkers('<!-- bench:end --> <!-- bench:start -->', 'new')).toBeUndefined();
  });
});
