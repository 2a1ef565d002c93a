import type { PathRoute } from '../catalog/known-path.ts';
import type { LessonProgress } from '../projections/progress.ts';
import { readHint } from './local-hints.ts';

/** What `inline/paint.ts` shows and remembers for the next first paint. Disposable: the log has the facts. */
export interface ProgressHint {
  /** By lesson; one that is missing was not begun. */
  lessons: Readonly<Record<string, Pick<LessonProgress, 'status' | 'answered'> & { module?: string }>>;
  /** The share of its questions that is known well, by lesson, 0 to 1; one that is missing has none. */
  known?: Readonly<Record<string, number>> | undefined;
  /** Where to go on, in words. */
  resume?: ResumeHint | undefined;
  /** The id of the path that is followed. */
  path?: string | undefined;
  /** The same with its lessons, as far as a page could tell. */
  route?: PathRoute | undefined;
  /** Whether one ever was. */
  hasFollowed?: boolean | undefined;
  /** What was assigned and still asks for something, the most urgent first. */
  assigned?: readonly AssignedRoute[] | undefined;
}

export interface ResumeHint {
  /** As in projections/resume.ts; `path-finished` when all lessons of the followed path are complete. */
  kind: string;
  /** Of the lesson, or of the path that is finished. */
  title: string;
  href: string;
  /** What is left in it, or how long it takes. */
  left: string;
  /** In whose order, and where in it: "New Rep · Week 1 · 2 of 4". Missing where it is the course's own. */
  of?: { words: string; href: string; kind: 'path' | 'assignment' } | undefined;
  /** What else there is to do, when a path is finished. */
  more?: { words: string; href: string } | undefined;
}

/** An assignment as the lessons in it need it. */
export interface AssignedRoute {
  title: string;
  href: string;
  /** "due Fri", and the day on which that is true, as YYYY-MM-DD. */
  due: string;
  today: string;
  /** In the order in which it asks for them. */
  lessons: readonly { id: string; title: string; minutes: number }[];
  /** What comes when all of them are complete. */
  end: { words: string; href: string };
}

declare global {
  interface DocumentEventMap {
    'crescendo:progress': CustomEvent<ProgressHint>;
  }
}

/** What was remembered last; empty when there is nothing, or nothing readable. */
export function rememberedHint(): ProgressHint {
  const stored = readHint('progress');
  if (!(stored instanceof Object && 'lessons' in stored && stored.lessons instanceof Object)) return { lessons: {} };
  // The first release remembered lists of figures, without a status.
  const readable = Object.entries(stored.lessons).filter(
    ([, lesson]) => lesson instanceof Object && 'status' in lesson,
  );
  return { ...stored, lessons: Object.fromEntries(readable) };
}

/** Whether progress is remembered of any lesson. It may be of a log that is gone, and then is to be put right. */
export const remembersProgress = (): boolean => Object.keys(rememberedHint().lessons).length > 0;
