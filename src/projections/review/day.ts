import type { LearningEvent } from '../../log/event.ts';
import { type Card, isDue } from './cards.ts';
import { type Ask, type Moment, reviewQueue } from './queue.ts';

/** Some five minutes. */
export const USUAL_LIMIT = 12;
export const HIGHEST_LIMIT = 60;

/** What review has for a learner today. */
export interface ReviewDay {
  /** What is asked today and was not yet. */
  asks: readonly Ask[];
  /** How many questions have come back in all, those included that wait for another day. */
  due: number;
  /** When the next one comes back that has not yet, in milliseconds since 1970. */
  nextAt: number | undefined;
  /** How many days the rest takes beside these, at this limit; 0 when nothing waits. */
  daysBehind: number;
  limit: number;
}

/** How many questions a learner wants in a day. */
export function reviewLimit(events: readonly LearningEvent[]): number {
  const set = events.findLast((event) => event.type === 'review-limit-set');
  return Math.min(HIGHEST_LIMIT, set?.questions ?? USUAL_LIMIT);
}

/** `since` is the beginning of today, in milliseconds since 1970; `events` are those that stand, in order. */
export function reviewDay(
  events: readonly LearningEvent[],
  cards: readonly Card[],
  { since, ...moment }: Moment & { since: number },
): ReviewDay {
  const limit = reviewLimit(events);
  const doneToday = events.filter(
    (event) =>
      event.type === 'exercise-answered' &&
      event.context === 'review' &&
      event.attempt === 1 &&
      event.at >= since &&
      event.at <= moment.until,
  ).length;
  const asks = reviewQueue(cards, { kind: 'due' }, limit - doneToday, moment);
  const due = cards.filter((card) => isDue(card, moment.until)).length;
  const later = cards.filter((card) => !isDue(card, moment.until)).map(({ memory }) => memory.dueAt);
  return {
    asks,
    due,
    nextAt: later.length > 0 ? later.reduce((a, b) => Math.min(a, b)) : undefined,
    daysBehind: limit > 0 ? Math.ceil((due - asks.length) / limit) : 0,
    limit,
  };
}
