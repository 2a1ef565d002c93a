import { type KnownPath, routeAlong } from '../../catalog/known-path.ts';
import type { ProgressHint, ResumeHint } from '../../device/progress-hint.ts';
import type { LearningEvent } from '../../log/event.ts';
import { followedPath, hasFollowed, whereToGoOn } from '../../projections/following.ts';
import { lessonProgress } from '../../projections/progress.ts';
import type { PageLesson } from './page-lessons.ts';
import { resumeInWords } from './resume-in-words.ts';

type Lessons = readonly PageLesson<'list'>[];

/** What a page adds: where to go on as far as it can tell, and what it knows of assignments and of the followed path. `hint` has all else. */
export type GoOn = (
  events: readonly LearningEvent[],
  hint: ProgressHint,
) => Pick<ProgressHint, 'resume' | 'assigned' | 'route'>;

/** What a page with these lessons shows and remembers of progress. `events` are those that stand, in order. */
export function hintFromLog(
  events: readonly LearningEvent[],
  lessons: Lessons,
  before: ProgressHint,
  goOn: GoOn = goOnHere(lessons),
): ProgressHint {
  // Another page's lessons are remembered as they were, unless nothing at all has been done, or is done any longer.
  const anew = !events.some(({ type }) => type === 'lesson-opened' || type === 'exercise-answered');
  const here = progressHere(events, lessons);
  const path = followedPath(events);
  const hint: ProgressHint = {
    lessons: { ...(anew ? {} : elsewhere(before.lessons, lessons)), ...here },
    known: anew ? undefined : before.known,
    path,
    hasFollowed: hasFollowed(events),
    route: before.route?.path.id === path ? before.route : undefined,
    assigned: before.assigned,
    resume: isStill(before.resume, path, anew) ? before.resume : undefined,
  };
  return { ...hint, ...goOn(events, hint) };
}

/** The lessons that were begun, each with its module, as a page may have too many of a module to name them. */
function progressHere(events: readonly LearningEvent[], lessons: Lessons): ProgressHint['lessons'] {
  const progress = lessonProgress(events, lessons);
  const entries = lessons.flatMap(({ id, module }) => {
    const { status, answered } = progress.get(id) ?? { status: 'new', answered: 0 };
    return status === 'new' ? [] : [[id, { status, answered, module }] as const];
  });
  return Object.fromEntries(entries);
}

function elsewhere(remembered: ProgressHint['lessons'], lessons: Lessons): ProgressHint['lessons'] {
  const here = new Set(lessons.map(({ id }) => id));
  return Object.fromEntries(Object.entries(remembered).filter(([id]) => !here.has(id)));
}

/** Whether what another page said can still be true: that it was of the course, and something is done; or of a path. */
const isStill = (resume: ResumeHint | undefined, path: string | undefined, anew: boolean): boolean =>
  resume?.of === undefined ? !anew : resume.of.kind === 'assignment' || path !== undefined;

/**
 * Where a page says to go on that lists some lessons, and some paths. It leaves that to Today where an assignment comes first,
 * where a path is followed that it does not show, and where it has one finished lesson.
 */
export function goOnHere(lessons: Lessons, paths: readonly KnownPath[] = []): GoOn {
  return (events, hint) => {
    const route = routeHere(hint, lessons, paths);
    const isElsewhere = hint.path !== undefined && !paths.some(({ id }) => id === hint.path);
    if (isElsewhere || hint.resume?.of?.kind === 'assignment') return { route };
    const going = whereToGoOn(events, { lessons, paths, assigned: [] });
    if (!going || (going.resume.kind === 'finished' && lessons.length === 1)) return { route };
    const resume = resumeInWords(going, lessons, hint.lessons);
    return { route, ...(resume && { resume }) };
  };
}

/** The followed path with its lessons, from a page that lists all of them, or as it was remembered. */
export function routeHere({ path, route }: ProgressHint, lessons: Lessons, paths: readonly KnownPath[]) {
  const followed = paths.find(({ id }) => id === path);
  return (followed && routeAlong(followed, lessons)) ?? route;
}
