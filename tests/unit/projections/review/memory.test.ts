import { describe, expect, it } from 'vitest';
import type { Encounter, Outcome } from '../../../../src/projections/review/encounters.ts';
import { chanceOfRecall, DAY, type Memory, memoryOf } from '../../../../src/projections/review/memory.ts';

/** Met on these days, with these outcomes. */
const metOn = (...met: (readonly [day: number, outcome: Outcome])[]): Memory => {
  const encounters = met.map(
    ([day, outcome]): Encounter => ({ at: day * DAY, outcome, asked: 'one/a', inReview: false }),
  );
  const memory = memoryOf(encounters);
  if (!memory) throw new Error('Nothing was met.');
  return memory;
};
const waits = ({ at, dueAt }: Memory): number => (dueAt - at) / DAY;

describe('What is left of a question', () => {
  it('is nothing when it was never met', () => {
    expect(memoryOf([])).toBeUndefined();
  });

  it('is all of it at once, and nine in ten or so when it comes back', () => {
    const memory = metOn([0, 'right'], [3, 'right']);
    expect(chanceOfRecall(memory, memory.at)).toBe(1);
    expect(chanceOfRecall(memory, memory.dueAt)).toBeCloseTo(0.9, 1);
    expect(chanceOfRecall(memory, memory.dueAt + 100 * DAY)).toBeLessThan(0.8);
  });

  it('is all of it for a time before it was met', () => {
    expect(chanceOfRecall(metOn([5, 'right']), 0)).toBe(1);
  });
});

describe('It comes back', () => {
  it('the later, the better it went', () => {
    const days = (['wrong', 'shaky', 'right', 'sure'] as const).map((outcome) =>
      waits(metOn([0, 'right'], [3, outcome])),
    );
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBe(4);
  });

  it('at growing distances while it is right, and soon once it is not', () => {
    const [first, second, third] = [
      metOn([0, 'right']),
      metOn([0, 'right'], [3, 'right']),
      metOn([0, 'right'], [3, 'right'], [14, 'right']),
    ].map(waits);
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(third ?? 0);
    expect(waits(metOn([0, 'right'], [3, 'right'], [14, 'wrong']))).toBeLessThan(second ?? 0);
  });

  it('within a day of being wrong and sure, within a week after that, and as it likes from then on', () => {
    const long = [
      [0, 'sure'],
      [20, 'sure'],
      [90, 'sure'],
      [200, 'sure-wrong'],
    ] as const;
    expect(waits(metOn(...long))).toBe(1);
    expect(waits(metOn(...long, [201, 'sure']))).toBeLessThanOrEqual(7);
    expect(waits(metOn([0, 'sure-wrong'], [1, 'sure'], [30, 'sure']))).toBeGreaterThan(7);
  });

  it('within a year, however often it was right', () => {
    const often = Array.from({ length: 40 }, (_, index) => [index * 300, 'sure'] as const);
    expect(waits(metOn(...often))).toBe(365);
  });

  it('in whole days, a day at the earliest, met at one time a hundred times over', () => {
    for (const outcome of ['sure', 'right', 'shaky', 'wrong', 'sure-wrong'] as const) {
      const days = waits(metOn(...Array.from({ length: 100 }, () => [7, outcome] as const)));
      expect(days).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(days)).toBe(true);
    }
  });
});
