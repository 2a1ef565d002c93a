import type { LearningEvent } from '../log/event.ts';
import { type LessonOutline, lessonProgress, unansweredExercises } from './progress.ts';

export interface Resume {
  lesson: string;
  /** `continue` where work was left, `next` after a finished lesson, `finished` when all are complete. */
  kind: 'continue' | 'next' | 'finished';
  /** Required exercises that are left in it. */
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
  const touched = lastTouched(events, lessons);
  const current = touched[0];
  if (!current) return undefined;
  const unfinished = (lesson: LessonOutline): boolean =>
    !progress.get(lesson.id)?.complete && lesson.required.length > 0;
  const open = touched.find(unfinished);
  if (open) return describe(open, 'continue', events);
  const worked =
    lastTouched(
      events.filter(({ type }) => type === 'exercise-answered'),
      lessons,
    )[0] ?? current;
  const from = lessons.indexOf(worked);
  const next = [...lessons.slice(from), ...lessons.slice(0, from)].find(unfinished);
  return next ? describe(next, 'next', events) : { lesson: worked.id, kind: 'finished', left: 0, exercise: undefined };
}

/** The lessons that were opened or worked in, newest first. */
function lastTouched(events: readonly LearningEvent[], lessons: readonly LessonOutline[]): LessonOutline[] {
  const touched = new Set<LessonOutline>();
  for (const event of events.toReversed()) {
    const id = lessonOf(event);
    const lesson =
      id === undefined ? undefined : lessons.find((entry) => entry.id === id || entry.aliases.includes(id));
    if (lesson) touched.add(lesson);
  }
  return [...touched];
}

function lessonOf(event: LearningEvent): string | undefined {
  if (event.type === 'exercise-answered') return event.exercise.split('/')[0];
  return event.type === 'lesson-opened' ? event.lesson : undefined;
}

function describe(lesson: LessonOutline, kind: 'continue' | 'next', events: readonly LearningEvent[]): Resume {
  const left = unansweredExercises(events, lesson);
  return { lesson: lesson.id, kind, left: left.length, exercise: left[0] };
}
