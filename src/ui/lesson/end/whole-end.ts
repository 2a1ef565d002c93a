import { followedRoute, type LessonWays, lessonsOfPath } from '../../../catalog/known-path.ts';
import { courseOutline, reviewDeck } from '../../../device/course-client.ts';
import type { ProgressHint } from '../../../device/progress-hint.ts';
import type { LearningEvent } from '../../../log/event.ts';
import { count } from '../../../primitives/count.ts';
import { groupEnd } from '../../../projections/lesson-group-end.ts';
import { lessonProgress } from '../../../projections/progress.ts';
import type { Band, EndHint } from './end-hint.ts';
import { resultWords } from './end-words.ts';

/** A module or a path. */
export interface Whole {
  band: Exclude<Band, ''>;
  title: string;
  /** Ids of its lessons. */
  lessons: readonly string[];
}

/** What comes to its end with a lesson: its module, else the path that is followed. Undefined while either goes on. */
export function wholeOf(lesson: string, ways: LessonWays, known: ProgressHint): Whole | undefined {
  const { module } = ways;
  const isComplete = (id: string): boolean => known.lessons[id]?.status === 'complete';
  if (module.lessons.every(isComplete)) return { band: 'module', title: module.title, lessons: module.lessons };
  const path = followedRoute(ways, known)?.path;
  const lessons = path ? lessonsOfPath(path) : [];
  if (!path || !lessons.includes(lesson) || !lessons.every(isComplete)) return undefined;
  return { band: 'path', title: path.name, lessons };
}

/**
 * What is said of it in the lesson that was the last one to be complete; undefined in every other. It takes more of the
 * course than a lesson's page carries: rejects when that can't be had.
 */
export async function wholeWords(
  { band, title, lessons }: Whole,
  lesson: string,
  events: readonly LearningEvent[],
): Promise<Pick<EndHint['words'], 'kind' | 'title' | 'whole'> | undefined> {
  const [{ lessons: course }, deck] = await Promise.all([courseOutline(), reviewDeck()]);
  const known = deck.flatMap((each) => {
    const outline = course.find(({ id }) => id === each.id);
    return outline && lessons.includes(each.id)
      ? [{ ...each, required: outline.required, practices: outline.practices }]
      : [];
  });
  const end = groupEnd(events, known);
  if (end?.last !== lesson) return undefined;
  const isAll = [...lessonProgress(events, course).values()].every(({ status }) => status === 'complete');
  const kind = band === 'module' ? 'Module complete' : 'Path complete';
  return {
    kind: isAll ? 'You’ve finished the course' : kind,
    title,
    whole: [`${count(lessons.length, 'lesson')}.`, resultWords(end)].filter(Boolean).join(' '),
  };
}
