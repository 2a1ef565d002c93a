import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { DAY } from '../../../src/projections/review/memory.ts';
import { LONG_PAUSE, repCalendar } from '../../bench/review/calendar.ts';
import { figuresOf, figuresTable, quantile } from '../../bench/review/figures.ts';
import { schedules } from '../../bench/review/schedules.ts';
import { halfYear } from '../../bench/review/simulate.ts';
import { trueMemory } from '../../bench/review/true-memory.ts';
import { smallDeck } from '../projections/review/small-deck.ts';

const [crescendo, fixed, none] = schedules;
if (!crescendo || !fixed || !none) throw new Error('A schedule is missing.');

describe('a simulated rep', () => {
  test('is the same for the same seed, whatever is asked, and another for another', () => {
    expect(halfYear(crescendo, smallDeck, 1)).toEqual(halfYear(crescendo, smallDeck, 1));
    expect(halfYear(none, smallDeck, 1).items).toHaveLength(halfYear(fixed, smallDeck, 1).items.length);
    expect(halfYear(none, smallDeck, 2).remembered).not.toEqual(halfYear(none, smallDeck, 1).remembered);
  });

  test('forgets what is never asked again, and remembers what is', () => {
    const [left = 0, asked = 0] = [none, crescendo].map((schedule) =>
      halfYear(schedule, smallDeck, 3).remembered.at(-1),
    );
    expect(asked).toBeGreaterThan(left);
    const memory = trueMemory(5);
    memory.meet('one/a', 0);
    expect(memory.chances(0)).toEqual([1]);
    expect(memory.chances(90 * DAY)[0]).toBeLessThan(memory.chances(9 * DAY)[0] ?? 0);
  });

  test('stays away on weekends and for two weeks once', () => {
    const { opens, pause } = repCalendar(seededRandom(4));
    expect([5, 6, 12, 13].some(opens)).toBe(false);
    expect(Array.from({ length: LONG_PAUSE }, (_, day) => pause + day).some(opens)).toBe(false);
  });
});

describe('the figures', () => {
  test('are those of the middle and of the worst in twenty', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(hundred, 0.5), quantile(hundred, 0.95), quantile([], 0.5)]).toEqual([50, 95, 0]);
  });

  test('stand in a row of the table', () => {
    const year = { items: [0, 6, 6], afterPause: 9, remembered: Array.from({ length: 180 }, () => 0.914) };
    expect(
      figuresTable([figuresOf('Ours', [year])])
        .split('\n')
        .at(-1),
    ).toBe('| Ours | 6 (6) | 9 (9) | 91 % | 91 % | 91 % | 5 |');
  });
});
