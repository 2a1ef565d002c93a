import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockFace,
  countdownOf,
  isCountdown,
  leftAt,
  minutesInWords,
  paused,
  started,
  withMinute,
} from '../../../../src/team/room/countdown.ts';

const SECOND = 1_000;
const NOW = 1_764_000_000_000;

describe('A countdown', () => {
  it('runs only while it runs, however long it stands in between', () => {
    const begun = started(countdownOf(4), NOW);
    expect(leftAt(begun, NOW + 90 * SECOND)).toBe(150 * SECOND);
    const stands = paused(begun, NOW + 90 * SECOND);
    expect(leftAt(stands, NOW + 3_600 * SECOND)).toBe(150 * SECOND);
    expect(leftAt(started(stands, NOW + 3_600 * SECOND), NOW + 3_610 * SECOND)).toBe(140 * SECOND);
  });

  it('gets a minute while it stands and while it runs, and a whole one once it is over', () => {
    expect(withMinute(countdownOf(2), NOW)).toEqual(countdownOf(3));
    const begun = started(countdownOf(2), NOW);
    expect(leftAt(withMinute(begun, NOW + SECOND), NOW + SECOND)).toBe(179 * SECOND);
    expect(leftAt(withMinute(begun, NOW + 500 * SECOND), NOW + 500 * SECOND)).toBe(60 * SECOND);
  });

  it('shows whole seconds, the last one until it is gone, and then how far it is over', () => {
    expect([120_000, 119_001, 60_000, 1, 0, -400, -1_000, -72_000].map(clockFace)).toEqual([
      '2:00',
      '2:00',
      '1:00',
      '0:01',
      '0:00',
      '0:00',
      '+0:01',
      '+1:12',
    ]);
  });

  it('says what is left in words that change once a minute, so that a screen reader is not told each second', () => {
    const said = Array.from({ length: 200 }, (_, second) => minutesInWords((180 - second) * SECOND));
    expect([...new Set(said)]).toEqual([
      '3 minutes left.',
      '2 minutes left.',
      '1 minute left.',
      'Less than a minute left.',
      'Time is up.',
    ]);
  });

  it('is known again after a reload, and nothing else is taken for one', () => {
    expect([countdownOf(4), started(countdownOf(4), NOW)].every(isCountdown)).toBe(true);
    fc.assert(fc.property(fc.jsonValue(), (value) => !isCountdown(value) || Number.isFinite(leftAt(value, NOW))));
    expect([null, {}, { left: '4' }, { left: 1e99 }, { left: 1, endsAt: 'soon' }].some(isCountdown)).toBe(false);
  });
});
