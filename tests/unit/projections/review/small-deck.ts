import type { DeckLesson } from '../../../../src/catalog/review-deck.ts';
import type { LearningEvent, StoredEvent } from '../../../../src/log/event.ts';
import { inOrder } from '../../../../src/log/order.ts';
import { type Card, cardsOf } from '../../../../src/projections/review/cards.ts';
import { metQuestions } from '../../../../src/projections/review/encounters.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { standingEvents } from '../../../../src/projections/standing.ts';

/** Noon of a day on which nothing happens to the calendar, in whichever zone the tests run. */
export const NOW = Date.UTC(2026, 10, 18, 12);
export const TODAY = { now: NOW, since: NOW - DAY / 2, until: NOW + DAY / 2 };

export const lesson = (id: string, more: Partial<DeckLesson> = {}): DeckLesson => ({
  id,
  aliases: [],
  title: id,
  module: 'basics',
  skills: [],
  minutes: 5,
  questions: [
    { id: 'a', objective: 1 },
    { id: 'b', objective: 2 },
  ],
  siblings: [],
  ...more,
});

/** Siblings of their own, some in a mixed set, an earlier id, none at all; three modules. */
export const smallDeck: readonly DeckLesson[] = [
  lesson('one', {
    aliases: ['old-one'],
    siblings: [{ address: 'one/r1', objective: 1 }, { address: 'one/r2', objective: 2 }, { address: 'mixed/x' }],
  }),
  lesson('two', { siblings: [{ address: 'two/r1', objective: 2 }, { address: 'mixed/x' }, { address: 'mixed/y' }] }),
  lesson('three', { module: 'more', aliases: ['third', 'drei'], questions: [{ id: 'a', objective: 1 }] }),
  lesson('four', { module: 'more', siblings: [{ address: 'four/r1', objective: 1 }] }),
  lesson('five', { module: 'last', questions: [] }),
];

/** The events that stand, as every device orders them. */
export const standing = (events: Iterable<StoredEvent>): readonly LearningEvent[] => standingEvents(inOrder(events));

export const cardsAt = (events: Iterable<StoredEvent>, now = NOW, deck = smallDeck): Card[] =>
  cardsOf(metQuestions(standing(events), deck, now));

/** That of a question; throws when it was not met. */
export function cardOf(address: string, events: Iterable<StoredEvent>, now = NOW): Card {
  const card = cardsAt(events, now).find((each) => each.address === address);
  if (!card) throw new Error(`Nobody met ${address}.`);
  return card;
}
