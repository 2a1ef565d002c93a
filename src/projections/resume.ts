import type { LearningEvent } from '../log/event.ts';
import { type LessonOutline, lessonProgress, unansweredExercises } from './progress.ts';

export interface Resume {
  lesson: string;
  /** `continue` where work was left, `next` after a finished lesson, `finished` when all are complete. */
  kind: 'continue' | 'next' | 'finished';
  /** Required exercises that are left in it; none in a lesson that requires none, which is only to be opened. */
  left: number;
  /** The first of them. */
  exercise: string | undefined;
}

/**
 * Where a learner goes on: the unfinished lesson that they touched last, else the first unfinished one after the
 * lesson that they finished last. Undefined for somebody new. `lessons` are in course order.
 */
export function whereToResume(events: readonly LearningEvent[], lessons: readonly LessonOutline[]): Resume | undefined {
  const progress = lessonProgress(events, lessons);
  const touched = lastTouched(events, lessons, touchedLesson);
  const current = touched[0];
  if (!current) return undefined;
  const unfinished = (lesson: LessonOutline): boolean => progress.get(lesson.id)?.status !== 'complete';
  const open = touched.find(unfinished);
  if (open) return describe(open, 'continue', events);
  const worked = lastTouched(events, lessons, answeredLesson)[0] ?? current;
  const from = lessons.indexOf(worked);
  const next = [...lessons.slice(from), ...lessons.slice(0, from)].find(unfinished);
  return next ? describe(next, 'next', events) : { lesson: worked.id, kind: 'finished', left: 0, exercise: undefined };
}

/** The lessons that some events name, newest first. `nameOf` says which lesson an event counts for, if any. */
function lastTouched(
  events: readonly LearningEvent[],
  lessons: readonly LessonOutline[],
  nameOf: (event: LearningEvent) => string | undefined,
): LessonOutline[] {
  const byName = new Map(lessons.flatMap((lesson) => [lesson.id, ...lesson.aliases].map((name) => [name, lesson])));
  const touched = new Set<LessonOutline>();
  for (let index = events.length - 1; index >= 0 && touched.size < lessons.length; index--) {
    const event = events[index];
    const lesson = event && byName.get(nameOf(event) ?? '');
    if (lesson) touched.add(lesson);
  }
  return [...touched];
}

const answeredLesson = (event: LearningEvent): string | undefined =>
  event.type === 'exercise-answered' ? event.exercise.slice(0, event.exercise.indexOf('/')) : undefined;

const touchedLesson = (event: LearningEvent): string | undefined =>
  event.type === 'lesson-opened' ? event.lesson : answeredLesson(event);

function describe(lesson: LessonOutline, kind: 'continue' | 'next', events: readonly LearningEvent[]): Resume {
  const left = unansweredExercises(events, lesson);
  return { lesson: lesson.id, kind, left: left.length, exercise: left[0] };
}
