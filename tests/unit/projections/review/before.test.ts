import { describe, expect, it } from 'vitest';
import type { DeckLesson } from '../../../../src/catalog/review-deck.ts';
import type { LearningEvent } from '../../../../src/log/event.ts';
import { beforeCall, questionsIn } from '../../../../src/projections/review/before.ts';
import { cardsOf } from '../../../../src/projections/review/cards.ts';
import { metQuestions } from '../../../../src/projections/review/encounters.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { answered } from '../happened.ts';

const NOW = Date.UTC(2026, 11, 7, 9);
const MOMENT = { now: NOW, until: NOW + DAY / 2 };

const lesson = (id: string, questions: readonly string[], siblings: readonly string[] = []): DeckLesson => ({
  id,
  aliases: [],
  title: id,
  module: 'basics',
  skills: [],
  minutes: 10,
  questions: questions.map((question) => ({ id: question, objective: 1 })),
  siblings: siblings.map((sibling) => ({ address: `${id}/${sibling}`, objective: 1 })),
});

const price = lesson('price', ['a', 'b', 'c']);
const order = lesson('order', ['a', 'b']);
const referral = lesson('referral', ['a']);

const cardsAfter = (events: readonly LearningEvent[], deck: readonly DeckLesson[]) =>
  cardsOf(metQuestions(events, deck, NOW));

/** The questions that are asked before a call, in order. */
function questionsFor(events: readonly LearningEvent[], lessons: readonly DeckLesson[], most = 30): string[] {
  const cards = cardsAfter(events, [price, order, referral]);
  return beforeCall(cards, lessons, most, MOMENT).map(({ question }) => question);
}

it('Two, five and ten minutes have room for the line, the sheet and so many questions', () => {
  expect([2, 5, 10].map((minutes) => questionsIn(minutes as 2 | 5 | 10))).toEqual([3, 10, 22]);
});

describe('Before a call', () => {
  it('what was wrong comes first, then what is due, then what was never met, then what is still known', () => {
    const events = [
      answered(NOW - 40 * DAY, 'price/a'),
      answered(NOW - 20 * DAY, 'order/a', 0),
      answered(NOW - 60_000, 'price/c'),
    ];
    expect(questionsFor(events, [price, order])).toEqual(['order/a', 'price/a', 'price/b', 'order/b', 'price/c']);
  });

  it('what was wrong though sure comes before all else that was wrong', () => {
    const sure = { ...answered(NOW - 3 * DAY, 'order/b', 0), confidence: 'sure' } as const;
    const events = [answered(NOW - 4 * DAY, 'price/a', 0), sure];
    expect(questionsFor(events, [price, order], 2)).toEqual(['order/b', 'price/a']);
  });

  it('nothing is asked of a lesson that does not belong to it, however wrong that was', () => {
    const events = [answered(NOW - DAY, 'referral/a', 0)];
    expect(questionsFor(events, [order])).toEqual(['order/a', 'order/b']);
  });

  it('somebody who has answered nothing gets something of each lesson, that of most value first', () => {
    expect(questionsFor([], [order, price], 3)).toEqual(['order/a', 'price/a', 'order/b']);
  });

  it('a question is asked in other words where there are some, and nothing twice, however long there is', () => {
    const withReview = lesson('price', ['a', 'b', 'c'], ['again', 'once-more']);
    const cards = cardsAfter([answered(NOW - DAY, 'price/a', 0)], [withReview]);
    const asks = beforeCall(cards, [withReview], 10, MOMENT);
    expect(asks[0]).toEqual({ asked: 'price/again', question: 'price/a' });
    // After each was asked once, what is left of their words follows.
    expect(asks.map(({ asked }) => asked)).toEqual(['price/again', 'price/once-more', 'price/c', 'price/a', 'price/b']);
  });

  it('no more is asked than fits, and nothing where there is no lesson or no time', () => {
    expect(questionsFor([], [price, order], 2)).toHaveLength(2);
    expect(questionsFor([], [price], -1)).toEqual([]);
    expect(questionsFor([], [])).toEqual([]);
  });
});
