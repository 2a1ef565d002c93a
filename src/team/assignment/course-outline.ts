import type { KnownLesson } from '../../catalog/known-lesson.ts';
import { checksum } from '../../primitives/checksum.ts';

/** What whoever assigns a lesson, does it or collects it needs to know of it. */
export type AssignableLesson = Pick<
  KnownLesson,
  'id' | 'aliases' | 'title' | 'minutes' | 'revision' | 'required' | 'practices'
>;

/** A module or a learning path. */
export interface AssignableCollection {
  kind: 'module' | 'path';
  id: string;
  title: string;
  /** Ids of its lessons, in order. */
  lessons: readonly string[];
}

/** What of the course can be assigned; plain JSON for pages to fetch. */
export interface AssignableCourse {
  lessons: readonly AssignableLesson[];
  collections: readonly AssignableCollection[];
}

/** Changes when any lesson of the course does, is added or is taken out. Eight hexadecimal digits. */
export const courseRevision = ({ lessons }: Pick<AssignableCourse, 'lessons'>): string =>
  checksum(
    lessons
      .map(({ id, revision }) => `${id} ${revision}`)
      .toSorted()
      .join('\n'),
  );

/** Changes when one of the lessons of a collection does, or their order. Eight hexadecimal digits. */
export const collectionRevision = (
  { lessons }: AssignableCollection,
  course: Pick<AssignableCourse, 'lessons'>,
): string =>
  checksum(lessons.map((name) => `${name} ${course.lessons.find(({ id }) => id === name)?.revision}`).join('\n'));
