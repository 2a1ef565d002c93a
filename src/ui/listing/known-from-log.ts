import { reviewDeck } from '../../device/course-client.ts';
import type { ProgressHint } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { metQuestionsInSteps } from '../../projections/review/encounters.ts';
import { learnedLessons } from '../../projections/review/learned.ts';
import { inSteps } from '../kit/in-steps.ts';

/** How much of each lesson is known. `events` are those that stand, in order; rejects when the course can't be fetched. */
export async function knownFromLog(events: readonly LearningEvent[]): Promise<ProgressHint['known']> {
  const deck = await reviewDeck();
  const met = await inSteps(metQuestionsInSteps(events, deck, Date.now()));
  const known = learnedLessons(met, deck);
  return Object.fromEntries(
    [...known].flatMap(([id, { known, questions }]) => (known > 0 ? [[id, known / questions]] : [])),
  );
}
