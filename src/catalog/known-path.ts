import type { LearningPath, Stage } from './course.ts';

/** A learning path as the browser knows it: plain JSON. */
export interface KnownPath {
  id: string;
  title: string;
  /** The title without what stands behind a colon, for a line that has little room. */
  name: string;
  stages: readonly KnownStage[];
  /** What to come back to later. Its lessons do not count for the path. */
  refresh: KnownStage | undefined;
}

export interface KnownStage {
  /** Short, as far as no other part of the path is called the same then. */
  name: string;
  /** Ids of its lessons, in order; none in a stage that is work on the job only. */
  lessons: readonly string[];
}

/** The path as browsers know it. */
export function knownPath({ id, title, stages, refresh }: LearningPath): KnownPath {
  const all = [...stages, ...(refresh ? [refresh] : [])].map(({ name }) => beforeColon(name));
  const known = ({ name, lessons }: Stage): KnownStage => {
    const short = beforeColon(name);
    const isItsOwn = all.filter((other) => other === short).length === 1;
    return { name: isItsOwn ? short : name, lessons: lessons.map((lesson) => lesson.id) };
  };
  return { id, title, name: beforeColon(title), stages: stages.map(known), refresh: refresh && known(refresh) };
}

const beforeColon = (text: string): string => text.split(': ')[0] ?? text;

/** The lessons that complete a path, in order. */
export const lessonsOfPath = ({ stages }: Pick<KnownPath, 'stages'>): string[] =>
  stages.flatMap(({ lessons }) => lessons);

/** Where a lesson stands in a path: "New Rep · Week 1 · 2 of 4". Undefined when the path does without it. */
export function placeInPath({ name, stages, refresh }: KnownPath, lesson: string): string | undefined {
  const stage = [...stages, ...(refresh ? [refresh] : [])].find(({ lessons }) => lessons.includes(lesson));
  return stage && `${name} · ${stage.name} · ${placeAmong(stage.lessons, lesson)}`;
}

/** "2 of 4". */
export const placeAmong = (lessons: readonly string[], lesson: string): string =>
  `${lessons.indexOf(lesson) + 1} of ${lessons.length}`;

/** A lesson as one that leads to it needs it. */
export interface NextLesson {
  id: string;
  title: string;
  minutes: number;
}

/** A path with all of its lessons, those to come back to as well: what each of them needs to lead on in it. */
export interface PathRoute {
  path: KnownPath;
  lessons: readonly NextLesson[];
}

/** Undefined where one of its lessons is not among these. */
export function routeAlong(path: KnownPath, lessons: readonly NextLesson[]): PathRoute | undefined {
  const ids = [...new Set([...lessonsOfPath(path), ...(path.refresh?.lessons ?? [])])];
  const found = ids.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  if (found.length < ids.length) return undefined;
  return { path, lessons: found.map(({ id, title, minutes }) => ({ id, title, minutes })) };
}

/** What the page of a lesson carries, so that its head and its foot can lead on in another order than the course's. */
export interface LessonWays {
  /** The address of the site's first page. */
  root: string;
  /**
   * The paths that begin with the lesson, since whoever follows one by a link arrives there. Those that are followed in other
   * lessons come from what is remembered.
   */
  routes: readonly PathRoute[];
  /** The next lesson of the course. */
  next: NextLesson | undefined;
  /** The module of the lesson, with the ids of all its lessons. */
  module: { id: string; title: string; lessons: readonly string[] };
}

/** The path that is followed, as far as a page knows it: from itself, or as it was remembered. */
export const followedRoute = (
  { routes }: Pick<LessonWays, 'routes'>,
  { path, route }: { path?: string | undefined; route?: PathRoute | undefined },
): PathRoute | undefined => [...routes, ...(route ? [route] : [])].find((each) => each.path.id === path);
