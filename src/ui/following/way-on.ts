import {
  followedRoute,
  type LessonWays,
  lessonsOfPath,
  type PathRoute,
  placeAmong,
  placeInPath,
} from '../../catalog/known-path.ts';
import type { AssignedRoute, ProgressHint } from '../../device/progress-hint.ts';

/** Lessons that are taken in an order of their own: a path's, or an assignment's. */
export interface Route {
  kind: 'path' | 'assignment';
  name: string;
  /** Where a lesson stands in it, in words. */
  placeOf(lesson: string): string;
  href: string;
  lessons: AssignedRoute['lessons'];
  /** What comes when all of them are complete. */
  end: { words: string; href: string };
}

export type Known = Pick<ProgressHint, 'lessons' | 'path' | 'route' | 'assigned' | 'resume'>;

/** The order in which a lesson is taken: an assignment's that asks for it, else the followed path's that has it. */
export function routeThrough(lesson: string, ways: LessonWays, known: Known): Route | undefined {
  const { assigned = [] } = known;
  const asked = assigned.find(({ lessons }) => lessons.some(({ id }) => id === lesson));
  if (asked) return routeOfAssignment(asked);
  const followed = followedRoute(ways, known);
  return followed?.lessons.some(({ id }) => id === lesson) ? routeOfPath(followed, lesson, ways.root) : undefined;
}

const routeOfAssignment = ({ title, href, lessons, end }: AssignedRoute): Route => ({
  kind: 'assignment',
  name: title,
  placeOf: (lesson) =>
    `${title} · ${placeAmong(
      lessons.map(({ id }) => id),
      lesson,
    )}`,
  href,
  lessons,
  end,
});

/** One of the lessons to come back to leads on among these, once all that count are complete. */
function routeOfPath({ path, lessons }: PathRoute, lesson: string, root: string): Route {
  const counting = lessonsOfPath(path);
  const href = `${root}paths/${path.id}/`;
  return {
    kind: 'path',
    name: path.name,
    placeOf: (other) => placeInPath(path, other) ?? path.name,
    href,
    lessons: counting.includes(lesson) ? lessons.filter(({ id }) => counting.includes(id)) : lessons,
    end: { words: 'Go to the gate', href: `${href}#gate` },
  };
}

/** The first lesson of it that is not complete, but for this one. */
export const nextIn = ({ lessons }: Route, lesson: string, statuses: Known['lessons']) =>
  lessons.find(({ id }) => id !== lesson && statuses[id]?.status !== 'complete');

/** What stands at the head of a lesson, and at its foot. */
export interface WayOn {
  /** Missing where the lesson belongs to no order but the course's. */
  head?: { words: string; href: string };
  foot: { label: string; title: string; href: string };
}

/**
 * How a lesson leads on; undefined where it does so in the order of the course. A lesson beside the path or the assignment leads
 * back to it. `today` is a day as YYYY-MM-DD, on which alone what was said of due days is true.
 */
export function wayOn(lesson: string, ways: LessonWays, known: Known, today: string): WayOn | undefined {
  const route = routeThrough(lesson, ways, known);
  if (!route) return wayBack(known);
  const due = route.kind === 'assignment' ? dueOf(route, known, today) : '';
  const head = { words: `${route.placeOf(lesson)}${due && ` · ${due}`}`, href: route.href };
  const next = nextIn(route, lesson, known.lessons);
  if (next) {
    const label = `Next in ${route.name} · ${next.minutes} min`;
    return { head, foot: { label, title: next.title, href: `${ways.root}lessons/${next.id}/` } };
  }
  const isComplete = known.lessons[lesson]?.status === 'complete';
  const label = isComplete ? `You’ve finished ${route.name}` : `Last one in ${route.name}`;
  return { head, foot: { label, title: route.end.words, href: route.end.href } };
}

const dueOf = ({ href }: Route, { assigned = [] }: Known, today: string): string =>
  assigned.find((each) => each.href === href && each.today === today)?.due ?? '';

function wayBack({ resume }: Known): WayOn | undefined {
  if (!resume?.of || resume.kind === 'path-finished') return undefined;
  return { foot: { label: `Back to ${resume.of.words}`, title: resume.title, href: resume.href } };
}
