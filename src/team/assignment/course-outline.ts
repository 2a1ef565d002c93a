import type { Course, Lesson } from '../../catalog/course.ts';
import { checksum } from '../../primitives/checksum.ts';
import type { LessonOutline } from '../../projections/progress.ts';

/** A lesson as whoever assigns it, does it or collects it needs to know it; plain JSON for a page to hand on. */
export interface AssignableLesson extends LessonOutline {
  title: string;
  minutes: number;
  revision: string;
}

/** A module or a learning path. */
export interface AssignableCollection {
  kind: 'module' | 'path';
  id: string;
  title: string;
  /** Ids of its lessons, in order. */
  lessons: readonly string[];
}

export interface AssignableCourse {
  lessons: readonly AssignableLesson[];
  collections: readonly AssignableCollection[];
}

/** What of the course can be assigned. For the build; the result goes into the page. */
export function assignableCourse({ modules, paths }: Pick<Course, 'modules' | 'paths'>): AssignableCourse {
  const collection =
    (kind: AssignableCollection['kind']) =>
    ({ id, title, lessons }: { id: string; title: string; lessons: readonly Lesson[] }): AssignableCollection => ({
      kind,
      id,
      title,
      lessons: lessons.map((lesson) => lesson.id),
    });
  return {
    lessons: modules.flatMap(({ lessons }) => lessons.map(outlineOf)),
    collections: [...modules.map(collection('module')), ...paths.map(collection('path'))],
  };
}

const outlineOf = ({ id, aliases, title, minutes, revision, exercises }: Lesson): AssignableLesson => ({
  id,
  aliases,
  title,
  minutes,
  revision,
  required: exercises.filter(({ required }) => required).map((exercise) => exercise.id),
});

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
