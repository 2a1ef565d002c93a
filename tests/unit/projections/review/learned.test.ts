import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../../src/log/event.ts';
import { isKnownWell, isLearned, learnedLessons } from '../../../../src/projections/review/learned.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { answered, recalled } from '../happened.ts';
import { cardOf, cardsAt, NOW, smallDeck } from './small-deck.ts';

const ago = (days: number): number => NOW - days * DAY;
const again = (days: number, standsFor: string, score = 1) => recalled(ago(days), 'mixed/x', { standsFor, score });
const learned = (...events: StoredEvent[]) => Object.fromEntries(learnedLessons(cardsAt(events), smallDeck));

describe('A question is known well', () => {
  const isKnown = (...events: StoredEvent[]): boolean => isKnownWell(cardOf('one/a', events));

  it('when it was right on two days, as itself or by what stood for it', () => {
    expect(isKnown(answered(ago(9), 'one/a'))).toBe(false);
    expect(isKnown(answered(ago(9), 'one/a'), again(5, 'one/a'))).toBe(true);
  });

  it('not when both were on one day', () => {
    expect(isKnown(answered(ago(9), 'one/a'), again(8.9, 'one/a'))).toBe(false);
  });

  it('no longer when it was wrong since, and again once it is right', () => {
    const known = [answered(ago(9), 'one/a'), again(5, 'one/a')];
    expect(isKnown(...known, again(2, 'one/a', 0))).toBe(false);
    expect(isKnown(...known, again(2, 'one/a', 0), again(1, 'one/a'))).toBe(true);
  });
});

describe('A lesson', () => {
  it('is learned when four in five of its questions are known well', () => {
    expect(isLearned({ known: 4, questions: 5 })).toBe(true);
    expect(isLearned({ known: 3, questions: 4 })).toBe(false);
    expect(isLearned({ known: 2, questions: 2 })).toBe(true);
    expect(isLearned({ known: 0, questions: 3 })).toBe(false);
  });

  it('tells how many of its questions are known, of all that it has', () => {
    expect(learned(answered(ago(9), 'old-one/a'), again(5, 'one/a'), answered(ago(9), 'three/a'))).toEqual({
      one: { known: 1, questions: 2 },
      two: { known: 0, questions: 2 },
      three: { known: 0, questions: 1 },
      four: { known: 0, questions: 2 },
    });
  });

  it('of which nothing comes back is neither learned nor not', () => {
    expect(learned()).not.toHaveProperty('five');
  });
});
