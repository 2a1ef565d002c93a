import type { DeckLesson } from '../../catalog/review-deck.ts';
import { type Card, isDue, isMissed, lastAsked, mostUrgentFirst } from './cards.ts';
import { SECONDS_A_QUESTION } from './pace.ts';
import type { Ask, Moment } from './queue.ts';
import { standIn } from './sibling.ts';

/** How long a learner has before a call, in minutes. */
export const MINUTES_BEFORE = [2, 5, 10] as const;
export type MinutesBefore = (typeof MINUTES_BEFORE)[number];

/** What it takes to say the line aloud and to read the sheet, before the questions and once more at the end. */
const SECONDS_FOR_SHEET = 45;

/** How many questions fit into the time before a call. */
export const questionsIn = (minutes: MinutesBefore): number =>
  Math.floor((minutes * 60 - SECONDS_FOR_SHEET) / SECONDS_A_QUESTION);

/** A question of the situation's lessons, whether it was met or not. */
type Candidate = Pick<Card, 'address' | 'objective' | 'lesson'>;

/**
 * What is asked before a call, in order: what of these lessons was wrong the last time, what is due, what was never met, and
 * what is still known. `lessons` are those of the situation, the one that helps most first, and `cards` all that was met.
 * Nothing is left out to keep lessons apart, as review does it: before a call they belong together.
 */
export function beforeCall(
  cards: readonly Card[],
  lessons: readonly DeckLesson[],
  most: number,
  { now, until }: Moment,
): Ask[] {
  const fitting = cards.filter(({ lesson }) => lessons.some(({ id }) => id === lesson.id));
  const missed = fitting.filter(isMissed);
  const due = fitting.filter((card) => !isMissed(card) && isDue(card, until));
  const known = fitting.filter((card) => !isMissed(card) && !isDue(card, until));
  const ranked: Candidate[] = [
    ...mostUrgentFirst(missed, now),
    ...mostUrgentFirst(due, now),
    ...neverMet(lessons, new Set(fitting.map(({ address }) => address))),
    ...known.toSorted((a, b) => a.memory.dueAt - b.memory.dueAt || (a.address < b.address ? -1 : 1)),
  ];
  return asksOf(ranked, most, lastAsked(cards));
}

/** The first of each lesson, then the second of each, and so on, so that two minutes have something of every lesson. */
function neverMet(lessons: readonly DeckLesson[], met: ReadonlySet<string>): Candidate[] {
  const open = lessons.map((lesson) =>
    lesson.questions
      .map(({ id, objective }) => ({ address: `${lesson.id}/${id}`, objective, lesson }))
      .filter(({ address }) => !met.has(address)),
  );
  const longest = Math.max(0, ...open.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => open.flatMap((of) => of[round] ?? [])).flat();
}

/**
 * Each in other words where there are some: who did not take the lesson yet finds its own questions still new. When there is
 * time left after all of them, they come once more in what other words are left.
 */
function asksOf(candidates: readonly Candidate[], most: number, askedAt: ReadonlyMap<string, number>): Ask[] {
  const asks: Ask[] = [];
  const taken = new Set<string>();
  for (let before = -1; before < asks.length && asks.length < most; ) {
    before = asks.length;
    for (const candidate of candidates) {
      const asked = standIn(candidate, askedAt, taken);
      if (taken.has(asked) || asks.length >= most) continue;
      taken.add(asked);
      asks.push({ asked, question: candidate.address });
    }
  }
  return asks;
}
