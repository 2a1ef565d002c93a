import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../../src/projections/review/cards.ts';
import { reviewDay } from '../../../../src/projections/review/day.ts';
import { metQuestions } from '../../../../src/projections/review/encounters.ts';
import { reviewHint } from '../../../../src/ui/review/review-hint.ts';
import { answered } from '../../projections/happened.ts';

const DAY = 86_400_000;
const noon = new Date(2026, 11, 10, 12).getTime();
const moment = {
  now: noon,
  since: new Date(2026, 11, 10).getTime(),
  until: new Date(2026, 11, 11).getTime() - 1,
};
const deck = ['one', 'two', 'three'].map((id) => ({
  id,
  aliases: [],
  title: id,
  module: 'm',
  skills: [],
  minutes: 5,
  questions: [{ id: 'a', objective: 1 }],
  siblings: [],
}));
const hint = (...events: ReturnType<typeof answered>[]) => {
  const cards = cardsOf(metQuestions(events, deck, noon));
  return reviewHint(cards, reviewDay(events, cards, moment), moment);
};

describe('What Today remembers of review', () => {
  it('is nothing for somebody new', () => {
    expect(hint()).toEqual({ today: '2026-12-10', asks: 0, limit: 12, later: [] });
  });

  it('is how many questions are due, and how many come on which later day', () => {
    const { asks, later } = hint(
      answered(noon - 30 * DAY, 'one/a'),
      answered(noon - 3_600_000, 'two/a', 0),
      answered(noon - 1_800_000, 'three/a', 0),
    );
    expect(asks).toBe(1);
    expect(later).toEqual([['2026-12-11', 2]]);
  });
});
