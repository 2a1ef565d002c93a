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

/** How far each lesson is. `events` never change: what happens next makes a new list. Answers to exercises that no longer exist do not count, and harm nothing. */
export function lessonProgress(
  events: readonly LearningEvent[],
  lessons: readonly LessonOutline[],
): Map<string, LessonProgress> {
  const { answered, opened } = workIn(events);
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

/** The required exercises of a lesson that have not been answered, in their order. */
export function unansweredExercises(
  events: readonly LearningEvent[],
  { id, aliases, required }: LessonOutline,
): string[] {
  const { answered } = workIn(events);
  return required.filter((exercise) => !isAnswered(exercise, [id, ...aliases], answered));
}

/** What was answered, by address, and which lessons were opened, each under the name that it had then. */
interface Work {
  answered: ReadonlySet<string>;
  opened: ReadonlySet<string>;
}

/** A page asks of one list for its lessons, for where to go on, and for what is left there. */
const works = new WeakMap<readonly LearningEvent[], Work>();

function workIn(events: readonly LearningEvent[]): Work {
  const known = works.get(events);
  if (known) return known;
  const [answered, opened] = [new Set<string>(), new Set<string>()];
  for (const event of events) {
    if (isLessonAnswer(event)) answered.add(event.exercise);
    if (event.type === 'lesson-opened') opened.add(event.lesson);
  }
  works.set(events, { answered, opened });
  return { answered, opened };
}

/** `lessonNames` are the present id of the lesson and its earlier ones, under any of which an answer may stand. */
const isAnswered = (exercise: string, lessonNames: readonly string[], answered: ReadonlySet<string>): boolean =>
  lessonNames.some((name) => answered.has(`${name}/${exercise}`));
