import { describe, expect, it } from 'vitest';
import { believedTimes } from '../../../../src/projections/review/believed-times.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { opened } from '../happened.ts';

const NOW = 1_000 * DAY;
const believed = (...days: number[]): number[] =>
  believedTimes(
    days.map((day) => opened(day * DAY, 'one')),
    NOW,
  ).map((time) => time / DAY);

describe('When something happened', () => {
  it('is what the clock said, as long as it goes on', () => {
    expect(believed(1, 5, 5, 900, 1_000)).toEqual([1, 5, 5, 900, 1_000]);
    expect(believed()).toEqual([]);
  });

  it('is now for a clock that is a little ahead, as that of a page that stays open', () => {
    expect(believed(999, 1_000.5)).toEqual([999, 1_000]);
  });

  it('is right after what came before for a clock that was ahead, whether that time has passed or not', () => {
    expect(believed(500, 4_000, 4_001, 510, 520)).toEqual([500, 500, 500, 510, 520]);
    expect(believed(500, 900, 901, 510, 520, 530)).toEqual([500, 500, 500, 510, 520, 530]);
  });

  it('is right after what came before for a clock that was behind', () => {
    expect(believed(490, 500, 510, 3, 4, 520)).toEqual([490, 500, 510, 510, 510, 520]);
  });

  it('is right before what comes after where nothing came before', () => {
    expect(believed(4_000, 510, 520)).toEqual([510, 510, 520]);
  });

  it('is long ago with nothing to go by, so that it comes back at once', () => {
    expect(believed(4_000, 4_001)).toEqual([0, 0]);
    expect(believedTimes([opened(1e300, 'one'), opened(-1e300, 'one')], NOW)).toEqual([0, 0]);
  });

  it('goes by most of the times, not by the first or the last of them', () => {
    expect(believed(700, 300, 310, 320, 900, 330)).toEqual([300, 300, 310, 320, 320, 330]);
  });
});
