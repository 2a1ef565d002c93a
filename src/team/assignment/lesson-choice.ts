import type { AssignedCollection } from '../../log/assignment.ts';
import type { AssignableCollection, AssignableCourse } from './course-outline.ts';

/** What of the course a draft asks for: lessons one by one, or a whole module or path. */
export interface LessonChoice {
  /** Ids of lessons, in order. Not looked at when there is a collection. */
  lessons: readonly string[];
  collection: Pick<AssignedCollection, 'kind' | 'id'> | undefined;
}

/** Ids of the lessons that are chosen, in order; those of a collection that this site no longer has are unknown. */
export const chosenLessons = ({ lessons, collection }: LessonChoice, course: AssignableCourse): readonly string[] =>
  collection ? (collectionIn(course, collection)?.lessons ?? []) : lessons;

/** The module or path that a draft names; undefined when the course has none of that name. */
export const collectionIn = (
  { collections }: Pick<AssignableCourse, 'collections'>,
  { kind, id }: Pick<AssignableCollection, 'kind' | 'id'>,
): AssignableCollection | undefined => collections.find((entry) => entry.kind === kind && entry.id === id);

/** Takes a lesson out where it is chosen, and else adds it to the end. What was a whole module or path becomes a list. */
export function withLesson(choice: LessonChoice, lesson: string, course: AssignableCourse): LessonChoice {
  const chosen = chosenLessons(choice, course);
  return listOf(chosen.includes(lesson) ? chosen.filter((id) => id !== lesson) : [...chosen, lesson]);
}

/**
 * Takes all lessons of a module or path out where all are chosen, and else adds those that lack. When nothing but them is
 * chosen then, the whole is assigned and not its list, so that people get what is in it when they accept.
 */
export function withCollection(
  choice: LessonChoice,
  whole: AssignableCollection,
  course: AssignableCourse,
): LessonChoice {
  const chosen = chosenLessons(choice, course);
  if (isWhole(whole, chosen)) return listOf(chosen.filter((id) => !whole.lessons.includes(id)));
  const isAll = chosen.every((id) => whole.lessons.includes(id));
  if (isAll) return { lessons: [], collection: { kind: whole.kind, id: whole.id } };
  return listOf([...chosen, ...whole.lessons.filter((id) => !chosen.includes(id))]);
}

/** Whether every lesson of a module or path is among the chosen ones. */
export const isWhole = ({ lessons }: AssignableCollection, chosen: readonly string[]): boolean =>
  lessons.length > 0 && lessons.every((id) => chosen.includes(id));

/** With one lesson at another place, from 0, as far as the list goes. A whole module or path becomes a list. */
export function withMoved(choice: LessonChoice, lesson: string, to: number, course: AssignableCourse): LessonChoice {
  const chosen = chosenLessons(choice, course);
  const at = Math.min(chosen.length - 1, Math.max(0, to));
  if (!chosen.includes(lesson) || chosen.indexOf(lesson) === at) return choice;
  return listOf(chosen.filter((id) => id !== lesson).toSpliced(at, 0, lesson));
}

const listOf = (lessons: readonly string[]): LessonChoice => ({ lessons, collection: undefined });
