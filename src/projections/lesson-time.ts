import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { isLessonAnswer } from './attempts.ts';
import { namesOf } from './lesson-reference.ts';
import type { LessonOutline } from './progress.ts';

/** Whoever opens or answers nothing for longer than this was elsewhere: no section and no talk takes as long. */
const LONGEST_PAUSE = 10 * 60_000;

/**
 * How long somebody was at a lesson until it was complete, in milliseconds: from opening it or an answer in it to the next
 * answer, as far as nothing else was done in between. Of a pause that is too long, or that two clocks can't agree on, only
 * what the answer after it took is counted. Undefined where nothing tells. `events` are those that stand, in order.
 */
export function timeTaken(events: readonly LearningEvent[], lesson: LessonOutline): number | undefined {
  const names = namesOf(lesson);
  const left = new Set(lesson.required);
  let total = 0;
  let before: number | undefined;
  for (const event of events) {
    const place = placeOf(event);
    if (place === undefined) continue;
    const isHere = names.includes(place.lesson);
    if (isHere && isLessonAnswer(event)) {
      total += timeFor(event, before);
      left.delete(place.exercise);
      if (left.size === 0) return total > 0 ? total : undefined;
    }
    before = isHere ? event.at : undefined;
  }
  return undefined;
}

/** Where somebody was seen; undefined for what is done in no lesson. */
function placeOf(event: LearningEvent): { lesson: string; exercise: string } | undefined {
  if (event.type === 'lesson-opened') return { lesson: event.lesson, exercise: '' };
  return isLessonAnswer(event) ? partsOf(event.exercise) : undefined;
}

/** What an answer took with the reading before it; `before` is when something was done here last, if nothing came between. */
function timeFor({ at, durationMillis }: ExerciseAnswered, before: number | undefined): number {
  const pause = at - (before ?? Number.NEGATIVE_INFINITY);
  return pause >= 0 && pause <= LONGEST_PAUSE ? pause : Math.min(LONGEST_PAUSE, Math.max(0, durationMillis));
}
