import type { DeckLesson } from '../../../src/catalog/review-deck.ts';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import { cardsOf } from '../../../src/projections/review/cards.ts';
import { reviewDay } from '../../../src/projections/review/day.ts';
import { metQuestions } from '../../../src/projections/review/encounters.ts';
import { DAY } from '../../../src/projections/review/memory.ts';
import type { Ask } from '../../../src/projections/review/queue.ts';

export interface Schedule {
  name: string;
  /** What is asked on a day that begins at `since`, of what `events` say was answered. */
  asks(events: readonly ExerciseAnswered[], deck: readonly DeckLesson[], since: number, now: number): readonly Ask[];
}

/** The code that runs in the browser. */
const crescendo: Schedule = {
  name: 'Crescendo: FSRS, 12 a day',
  asks: (events, deck, since, now) =>
    reviewDay(events, cardsOf(metQuestions(events, deck, now)), { since, now, until: since + DAY }).asks,
};

const STEPS = [1, 3, 7, 21];

/** Each right answer is a step on, the last of which stays; a wrong one goes back to the first. No limit for a day. */
const fixedSteps: Schedule = {
  name: 'Fixed steps of 1, 3, 7, 21 days',
  asks: (events, _deck, since) => {
    const next = new Map<string, { step: number; dueAt: number }>();
    for (const { exercise, score, attempt, at } of events) {
      if (attempt > 1) continue;
      const before = next.get(exercise);
      const step = score < 1 || !before ? 0 : Math.min(before.step + 1, STEPS.length - 1);
      next.set(exercise, { step, dueAt: at + (STEPS[step] ?? 0) * DAY });
    }
    return [...next].flatMap(([question, { dueAt }]) => (dueAt < since + DAY ? [{ asked: question, question }] : []));
  },
};

const none: Schedule = { name: 'No review', asks: () => [] };

export const schedules: readonly Schedule[] = [crescendo, fixedSteps, none];
