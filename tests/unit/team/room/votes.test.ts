import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allHands,
  barOf,
  handsFor,
  handsInWords,
  isVotes,
  MOST_HANDS,
  withHands,
} from '../../../../src/team/room/votes.ts';

describe('A vote by hands', () => {
  it('counts each option, and takes the last count that was typed', () => {
    const votes = withHands(withHands(withHands({}, 'a', 3), 'b', 6), 'a', 2);
    expect([handsFor(votes, 'a'), handsFor(votes, 'b'), handsFor(votes, 'c'), allHands(votes)]).toEqual([2, 6, 0, 8]);
    expect([barOf(votes, 'a'), barOf(votes, 'b'), barOf(votes, 'c')]).toEqual([33, 100, 0]);
  });

  it('says the sum only where each person has one hand', () => {
    const votes = { a: 1, b: 4 };
    expect(handsInWords(votes, 'b', false)).toBe('4 of 5 hands');
    expect(handsInWords(votes, 'a', true)).toBe('1 hand');
  });

  it('is one of people, whatever is typed, and knows itself again', () => {
    const typed = fc.oneof(fc.double(), fc.integer(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.string(), typed, (option, hands) => {
        const votes = withHands({}, option, hands);
        expect(isVotes(votes)).toBe(true);
        expect(handsFor(votes, option)).toBeLessThanOrEqual(MOST_HANDS);
        expect(barOf(votes, option)).toBe(handsFor(votes, option) > 0 ? 100 : 0);
      }),
    );
    expect(isVotes({ a: -1 })).toBe(false);
    expect(isVotes({ a: 1_000 })).toBe(false);
  });
});
