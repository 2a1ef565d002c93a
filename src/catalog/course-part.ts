import type { Course } from './course.ts';

/** A module or a path, as plain JSON. */
export interface CoursePart {
  id: string;
  title: string;
  /** Ids of its lessons, in order. */
  lessons: readonly string[];
}

export const coursePart = ({
  id,
  title,
  lessons,
}: Course['modules'][number] | Course['paths'][number]): CoursePart => ({
  id,
  title,
  lessons: lessons.map((lesson) => lesson.id),
});
