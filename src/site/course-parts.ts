import type { Course } from '../catalog/course.ts';
import { type CoursePart, coursePart } from '../catalog/course-part.ts';

/** What a course is made of, beside its lessons: plain JSON for pages that tell how far somebody is with it. */
export interface CourseParts {
  modules: readonly CoursePart[];
  paths: readonly CoursePart[];
  /** In the order in which they are offered, without those that no lesson carries. */
  skills: readonly { id: string; name: string }[];
}

export function courseParts({ modules, paths, skills }: Pick<Course, 'modules' | 'paths' | 'skills'>): CourseParts {
  const carried = new Set(modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.skills)));
  return {
    modules: modules.map(coursePart),
    paths: paths.map(coursePart),
    skills: Object.entries(skills).flatMap(([id, { name }]) => (carried.has(id) ? [{ id, name }] : [])),
  };
}
