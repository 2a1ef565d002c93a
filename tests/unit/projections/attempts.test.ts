import { describe, expect, it } from 'vitest';
import { attemptsAt } from '../../../src/projections/attempts.ts';
import { answered, opened } from './happened.ts';

describe('The tries of an exercise', () => {
  it('are those at its address, in order', () => {
    const [first, second] = [answered(1, 'opening/first', 0), answered(3, 'opening/first', 1, 2)];
    const events = [first, answered(2, 'opening/second'), second, opened(4, 'opening')];
    expect(attemptsAt(events, ['opening/first'])).toEqual([first, second]);
  });

  it('are found under earlier addresses too', () => {
    const [before, after] = [answered(1, 'hello/first'), answered(2, 'opening/first')];
    expect(attemptsAt([before, after], ['opening/first', 'hello/first'])).toEqual([before, after]);
  });

  it('are none at an address that only begins like it', () => {
    expect(attemptsAt([answered(1, 'opening/first-line')], ['opening/first'])).toEqual([]);
  });
});
