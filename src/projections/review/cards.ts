import { type Encounter, isRight, type MetQuestion, type Outcome } from './encounters.ts';
import { chanceOfRecall, type Memory, memoryOf } from './memory.ts';

/** A question that was met, and how well it is still known. */
export interface Card extends MetQuestion {
  memory: Memory;
  /** How it went the last time. */
  last: Outcome;
}

/** One for each question. */
export const cardsOf = (met: readonly MetQuestion[]): Card[] =>
  met.flatMap((question) => {
    const memory = memoryOf(question.encounters);
    const last = question.encounters.at(-1)?.outcome;
    return memory && last ? [{ ...question, memory, last }] : [];
  });

/** Whether it comes back by a time, in milliseconds since 1970: the end of today, for what is due today. */
export const isDue = ({ memory }: Card, until: number): boolean => memory.dueAt <= until;

/** Whether it was wrong the last time. */
export const isMissed = ({ last }: Card): boolean => !isRight(last);

/**
 * Sure and wrong comes first, for that is what a customer would hear. Then what is most likely still known: after a pause,
 * to begin with what is lost only discourages, while what is lost can wait at no further cost.
 */
export function mostUrgentFirst(cards: readonly Card[], now: number): Card[] {
  const ranked = cards.map((card) => ({ card, chance: chanceOfRecall(card.memory, now) }));
  return ranked
    .sort(
      (a, b) =>
        Number(b.card.last === 'sure-wrong') - Number(a.card.last === 'sure-wrong') ||
        b.chance - a.chance ||
        (a.card.address < b.card.address ? -1 : 1),
    )
    .map(({ card }) => card);
}

/** The times at which something was asked of each lesson, the newest of each, by address. */
export function lastAsked(cards: readonly Card[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { at, asked } of cards.flatMap(({ encounters }): readonly Encounter[] => encounters))
    times.set(asked, Math.max(at, times.get(asked) ?? at));
  return times;
}
