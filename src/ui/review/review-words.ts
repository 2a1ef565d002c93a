import { dayOf } from '../../primitives/calendar-day.ts';
import { count } from '../../primitives/count.ts';
import type { Card } from '../../projections/review/cards.ts';
import type { ReviewDay } from '../../projections/review/day.ts';
import type { ReviewScope } from '../../projections/review/queue.ts';
import { aboutMinutes } from '../asking/about-minutes.ts';

/** What stands above the questions of a session: how many there are, and what becomes of the rest. */
export function sessionWords(scope: ReviewScope, questions: number, { due, daysBehind }: ReviewDay): string {
  const length = `${count(questions, 'question')}, ${aboutMinutes(questions)}.`;
  const waiting = due - questions;
  if (scope.kind !== 'due' || waiting <= 0 || daysBehind === 0) return length;
  const days = daysBehind === 1 ? 'tomorrow' : `over the next ${daysBehind} days`;
  return `${length} ${count(waiting, 'more is', 'more are')} due and will come up ${days}. No need to catch up: the ones you most likely still know come first.`;
}

/** When questions come back next, in words; undefined when none does. `until` is the end of today; `dayWords` says a day. */
export function nextWords(
  cards: readonly Card[],
  until: number,
  dayWords: (day: string) => string,
): string | undefined {
  const later = cards.map(({ memory }) => memory.dueAt).filter((at) => at > until);
  if (later.length === 0) return undefined;
  const day = dayOf(later.reduce((a, b) => Math.min(a, b)));
  const number = later.filter((at) => dayOf(at) === day).length;
  const tomorrow = dayOf(until + 1);
  return `${count(number, 'question comes', 'questions come')} back ${day === tomorrow ? 'tomorrow' : `on ${dayWords(day)}`}.`;
}
