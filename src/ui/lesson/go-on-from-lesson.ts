import { followedRoute, type LessonWays } from '../../catalog/known-path.ts';
import type { ProgressHint, ResumeHint } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { partsOf } from '../../log/exercise-address.ts';
import { isLessonAnswer } from '../../projections/attempts.ts';
import { namesOf } from '../../projections/lesson-reference.ts';
import { unansweredExercises } from '../../projections/progress.ts';
import { nextIn, type Route, routeThrough } from '../following/way-on.ts';
import type { GoOn } from '../listing/hint-from-log.ts';
import type { PageLesson } from '../listing/page-lessons.ts';
import { inLesson } from '../listing/resume-in-words.ts';

type Lesson = PageLesson<'list'>;

/**
 * Where the page of a lesson says to go on, so that Today knows it at its first paint: in this lesson, or in the next one once it
 * is complete. It says nothing where another lesson was worked in since, or something else comes first.
 * @param ways how it leads on, as far as the page knows by now
 * @param assigned what is known of assignments by now, if it is more than what was remembered
 */
export const goOnFromLesson =
  (
    lesson: Lesson,
    ways: () => LessonWays,
    assigned: (events: readonly LearningEvent[]) => ProgressHint['assigned'],
  ): GoOn =>
  (events, before) => {
    const hint = {
      ...before,
      assigned: assigned(events) ?? before.assigned,
      route: followedRoute(ways(), before),
    };
    const route = routeThrough(lesson.id, ways(), hint);
    const isFirst = wasWorkedInLast(events, lesson) && !comesBehind(route, hint);
    const resume = isFirst ? resumeOf(lesson, { route, next: ways().next, hint, events }) : undefined;
    return { assigned: hint.assigned, route: hint.route, ...(resume && { resume }) };
  };

function wasWorkedInLast(events: readonly LearningEvent[], lesson: Lesson): boolean {
  const last = events.findLast(isLessonAnswer);
  return last !== undefined && namesOf(lesson).includes(partsOf(last.exercise).lesson);
}

/** Whether Today goes on in something else: an assignment comes before any path, and a path before the course. */
function comesBehind(route: Route | undefined, { assigned = [], path, lessons }: ProgressHint): boolean {
  const due = assigned.find((each) => each.lessons.some(({ id }) => lessons[id]?.status !== 'complete'));
  return due ? due.href !== route?.href : path !== undefined && route?.kind !== 'path';
}

interface Place {
  route: Route | undefined;
  next: LessonWays['next'];
  hint: ProgressHint;
  events: readonly LearningEvent[];
}

function resumeOf(lesson: Lesson, { route, next: nextOfCourse, hint, events }: Place): ResumeHint | undefined {
  const of = (id: string): Pick<ResumeHint, 'of'> =>
    route ? { of: { kind: route.kind, words: route.placeOf(id), href: route.href } } : {};
  if (hint.lessons[lesson.id]?.status !== 'complete') {
    const [exercise, ...others] = unansweredExercises(events, lesson);
    return { ...inLesson(lesson, { kind: 'continue', left: 1 + others.length, exercise }), ...of(lesson.id) };
  }
  const next = route ? nextIn(route, lesson.id, hint.lessons) : nextOfCourse;
  // Which of several that were begun was worked in last, only Today knows.
  const others = route?.lessons.map(({ id }) => id) ?? Object.keys(hint.lessons);
  const isDone = next && hint.lessons[next.id]?.status === 'complete';
  if (!next || isDone || others.some((id) => hint.lessons[id]?.status === 'started')) return undefined;
  return { ...inLesson(next, { kind: 'next', left: 0, exercise: undefined }), ...of(next.id) };
}
