import type { Card } from './cards.ts';
import { isDue, isMissed, lastAsked, mostUrgentFirst } from './cards.ts';
import { interleaved } from './interleave.ts';
import { standIn } from './sibling.ts';

/** Something to ask, and the question that it stands for; both as `<lesson>/<exercise>`. */
export interface Ask {
  asked: string;
  question: string;
}

/** What a learner can ask for at any time. */
export type ReviewScope =
  | { kind: 'due' }
  /** What was wrong the last time. */
  | { kind: 'missed' }
  | { kind: 'module'; module: string }
  /** What comes back next, though it is not due yet. */
  | { kind: 'more' };

export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** The end of today, in milliseconds since 1970. */
  until: number;
}

export const ASKED_AT_ONCE = 10;

/** The questions of a session, in the order in which they are asked; `most` is how many there may be. */
export function reviewQueue(cards: readonly Card[], scope: ReviewScope, most: number, { now, until }: Moment): Ask[] {
  const askedAt = lastAsked(cards);
  const taken = new Set<string>();
  const ranked = inScope(cards, scope, { now, until });
  return interleaved(ranked, Math.max(0, most)).map((card) => {
    const asked = standIn(card, askedAt, taken);
    taken.add(asked);
    return { asked, question: card.address };
  });
}

function inScope(cards: readonly Card[], scope: ReviewScope, { now, until }: Moment): Card[] {
  switch (scope.kind) {
    case 'due':
      return mostUrgentFirst(
        cards.filter((card) => isDue(card, until)),
        now,
      );
    case 'missed':
      return mostUrgentFirst(cards.filter(isMissed), now);
    case 'module':
      return soonestFirst(cards.filter(({ lesson }) => lesson.module === scope.module));
    case 'more':
      return soonestFirst(cards);
  }
}

const soonestFirst = (cards: readonly Card[]): Card[] =>
  cards.toSorted((a, b) => a.memory.dueAt - b.memory.dueAt || (a.address < b.address ? -1 : 1));
