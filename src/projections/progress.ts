import type { KnownLesson } from '../catalog/known-lesson.ts';
import type { LearningEvent } from '../log/event.ts';
import { isLessonAnswer } from './attempts.ts';
import { type Completion, completionOf } from './completion.ts';

/** What progress needs to know of a lesson. */
export type LessonOutline = Pick<KnownLesson, 'id' | 'aliases' | 'required'>;

export interface LessonProgress {
  status: Completion;
  /** Required exercises that were answered. */
  answered: number;
  required: number;
}

/** How far each lesson is. Answers to exercises that no longer exist do not count, and harm nothing. */
export function lessonProgress(
  events: readonly LearningEvent[],
  lessons: readonly LessonOutline[],
): Map<string, LessonProgress> {
  const answered = new Set<string>();
  const opened = new Set<string>();
  for (const event of events) {
    if (isLessonAnswer(event)) answered.add(event.exercise);
    if (event.type === 'lesson-opened') opened.add(event.lesson);
  }
  return new Map(
    lessons.map(({ id, aliases, required }) => {
      const names = [id, ...aliases];
      const done = {
        answered: required.filter((exercise) => isAnswered(exercise, names, answered)).length,
        required: required.length,
      };
      const status = completionOf({ ...done, opened: names.some((name) => opened.has(name)) });
      return [id, { status, ...done }];
    }),
  );
}

/** The required exercises of a lesson that have not been answered, in their order. One pass over the events. */
export function unansweredExercises(
  events: readonly LearningEvent[],
  { id, aliases, required }: LessonOutline,
): string[] {
  const answered = new Set<string>();
  for (const event of events) {
    if (isLessonAnswer(event)) answered.add(event.exercise);
  }
  return required.filter((exercise) => !isAnswered(exercise, [id, ...aliases], answered));
}

/** `lessonNames` are the present id of the lesson and its earlier ones, under any of which an answer may stand. */
const isAnswered = (exercise: string, lessonNames: readonly string[], answered: ReadonlySet<string>): boolean =>
  lessonNames.some((name) => answered.has(`${name}/${exercise}`));
