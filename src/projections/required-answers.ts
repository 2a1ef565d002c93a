import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { ExerciseAnswered, LearningEvent } from '../log/event.ts';
import { isLessonAnswer } from './attempts.ts';
import { namesOf } from './lesson-reference.ts';

/**
 * Whoever answers again within these hours of seeing the answer shows that they can read it. After a night they show that
 * they know it, and what was missed in the evening can be mended the next morning. Hours and not days of a calendar, so
 * that every device and a trainer's board come to the same, in whatever time zone they are.
 */
export const FRESH_MILLIS = 8 * 3_600_000;

type Try = Pick<ExerciseAnswered, 'at' | 'score' | 'attempt' | 'revision'>;

/** Whether the answer is on the screen after a try of a question: it is right, or was the second one. */
export const showsAnswer = ({ score, attempt }: Try): boolean => score >= 1 || attempt > 1;

/** Whether a try came so soon after the answer was on the screen that it does not count. Another wording has another answer. */
export const isFresh = (next: Pick<Try, 'at' | 'revision'>, shown: Try | undefined): boolean =>
  shown !== undefined && shown.revision === next.revision && next.at - shown.at < FRESH_MILLIS;

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
