import { showBadge } from '../../device/badge.ts';
import { writeHint } from '../../device/local-hints.ts';
import { dayOf } from '../../primitives/calendar-day.ts';
import type { Card } from '../../projections/review/cards.ts';
import type { ReviewDay } from '../../projections/review/day.ts';
import type { Moment } from '../../projections/review/queue.ts';

/** What has come back, as `inline/due.ts` paints it before the log is read. Disposable: the log has the facts. */
export interface ReviewHint {
  /** The day on which it was worked out, as YYYY-MM-DD. */
  today: string;
  /** How many questions there were to ask. */
  asks: number;
  /** How many a day the learner wants. */
  limit: number;
  /** How many more come back on which later day, the nearest first. */
  later: readonly (readonly [day: string, questions: number])[];
}

/** So many days are remembered: whoever comes back later finds all of them due. */
const DAYS_KEPT = 14;

/**
 * Remembers for Today what has come back, and shows on the icon of the installed site how much of it is for today. Called
 * wherever that is worked out, so that neither speaks of questions that were answered on another page.
 */
export function keepReviewHint(cards: readonly Card[], day: ReviewDay, moment: Moment): ReviewHint {
  const hint = reviewHint(cards, day, moment);
  writeHint('review', hint);
  showBadge(hint.asks);
  return hint;
}

export function reviewHint(cards: readonly Card[], { asks, limit }: ReviewDay, moment: Moment): ReviewHint {
  const later = new Map<string, number>();
  for (const { memory } of cards) {
    if (memory.dueAt <= moment.until) continue;
    const day = dayOf(memory.dueAt);
    later.set(day, (later.get(day) ?? 0) + 1);
  }
  return {
    today: dayOf(moment.now),
    asks: asks.length,
    limit,
    later: [...later].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, DAYS_KEPT),
  };
}
