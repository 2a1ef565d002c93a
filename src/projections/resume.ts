import type { LearningEvent } from '../log/event.ts';
import { partsOf } from '../log/exercise-address.ts';
import { isLessonAnswer } from './attempts.ts';
import { type LessonOutline, lessonProgress, unansweredExercises } from './progress.ts';

export interface Resume {
  lesson: string;
  /**
   * `continue` where work was left, `next` after a finished lesson, `finished` when all are complete; `begin` where none of
   * some lessons that were chosen or asked for was begun.
   */
  kind: 'begin' | 'continue' | 'next' | 'finished';
  /** Required exercises that are left in it; none in a lesson that requires none, which is only to be opened. */
  left: number;
  /** The first of them. */
  exercise: string | undefined;
}

/**
 * Where a learner goes on: the unfinished lesson that they worked in last, else the first unfinished one after the
 * lesson that they finished last. Undefined for somebody new. `lessons` are in course order.
 */
export function whereToResume(events: readonly LearningEvent[], lessons: readonly LessonOutline[]): Resume | undefined {
  const progress = lessonProgress(events, lessons);
  const begun = begunLessons(events, lessons);
  const [last] = begun;
  if (!last) return undefined;
  const unfinished = (lesson: LessonOutline): boolean => progress.get(lesson.id)?.status !== 'complete';
  const open = begun.find(unfinished);
  if (open) return describe(open, 'continue', events);
  const from = lessons.indexOf(last);
  const next = [...lessons.slice(from), ...lessons.slice(0, from)].find(unfinished);
  return next ? describe(next, 'next', events) : { lesson: last.id, kind: 'finished', left: 0, exercise: undefined };
}

/**
 * The same among lessons that are taken in an order of their own, such as a path's: the unfinished one of them that was
 * worked in last, else the first unfinished one. Undefined when there are none.
 */
export function resumeAlong(events: readonly LearningEvent[], route: readonly LessonOutline[]): Resume | undefined {
  const progress = lessonProgress(events, route);
  const begun = begunLessons(events, route);
  const unfinished = (lesson: LessonOutline): boolean => progress.get(lesson.id)?.status !== 'complete';
  const open = begun.find(unfinished);
  if (open) return describe(open, 'continue', events);
  const next = route.find(unfinished);
  if (next) return describe(next, begun.length > 0 ? 'next' : 'begin', events);
  const last = begun[0] ?? route.at(-1);
  return last && { lesson: last.id, kind: 'finished', left: 0, exercise: undefined };
}

/** The lessons in which something was answered, the one worked in last first. Looking something up begins none. */
function begunLessons(events: readonly LearningEvent[], lessons: readonly LessonOutline[]): LessonOutline[] {
  const byName = new Map(lessons.flatMap((lesson) => [lesson.id, ...lesson.aliases].map((name) => [name, lesson])));
  const begun = new Set<LessonOutline>();
  const seen = new Set<string>();
  for (let index = events.length - 1; index >= 0 && begun.size < lessons.length; index--) {
    const event = events[index];
    if (!event || !isLessonAnswer(event) || seen.has(event.exercise)) continue;
    seen.add(event.exercise);
    const lesson = byName.get(partsOf(event.exercise).lesson);
    if (lesson) begun.add(lesson);
  }
  return [...begun];
}

function describe(
  lesson: LessonOutline,
  kind: Exclude<Resume['kind'], 'finished'>,
  events: readonly LearningEvent[],
): Resume {
  const left = unansweredExercises(events, lesson);
  return { lesson: lesson.id, kind, left: left.length, exercise: left[0] };
}
