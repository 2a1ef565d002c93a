import type { Course } from './course.ts';

/** A module or a path, as plain JSON. */
export interface CoursePart {
  id: string;
  title: string;
  /** Ids of its lessons, in order. */
  lessons: readonly string[];
}

/** What a course is made of, beside its lessons: plain JSON for pages that tell how far somebody is with it. */
export interface CourseParts {
  modules: readonly CoursePart[];
  paths: readonly CoursePart[];
  /** In the order in which they are offered, without those that no lesson carries. */
  skills: readonly { id: string; name: string }[];
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
