import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { isLessonAnswer } from './attempts.ts';
import { namesOf } from './lesson-reference.ts';
import { isFresh, showsAnswer } from './shown-answer.ts';

/** An answer to an exercise that a lesson requires. */
export interface RequiredAnswer {
  /** `<lesson>/<exercise>`, by the present id of the lesson. */
  address: string;
  event: ExerciseAnswered;
  /** Whether a pass mark takes it in. Every round of a practice does, since going again is what it is for. */
  counts: boolean;
}

/** Every answer to what some lessons require, in order. `events` are those that stand, in order. */
export function requiredAnswers(
  events: readonly LearningEvent[],
  lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'required' | 'practices'>[],
): RequiredAnswer[] {
  const addresses = presentAddresses(lessons);
  const practices = new Set(lessons.flatMap(({ id, practices: ids }) => ids.map((exercise) => `${id}/${exercise}`)));
  const shown = new Map<string, ExerciseAnswered>();
  return events.flatMap((event) => {
    const address = isLessonAnswer(event) ? addresses.get(event.exercise) : undefined;
    if (!isLessonAnswer(event) || address === undefined) return [];
    const counts = practices.has(address) || !isFresh(event, shown.get(address));
    if (showsAnswer(event)) shown.set(address, event);
    return [{ address, event, counts }];
  });
}

/** Every address under which an answer to a required exercise may stand, with its present one. */
const presentAddresses = (lessons: readonly Pick<KnownLesson, 'id' | 'aliases' | 'required'>[]): Map<string, string> =>
  new Map(
    lessons.flatMap((lesson) =>
      namesOf(lesson).flatMap((name) =>
        lesson.required.map((exercise): [string, string] => [`${name}/${exercise}`, `${lesson.id}/${exercise}`]),
      ),
    ),
  );
