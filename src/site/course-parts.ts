import type { Course } from '../catalog/course.ts';
import { type CourseParts, coursePart } from '../catalog/course-part.ts';

/** The parts of a course, for pages. */
export function courseParts({ modules, paths, skills }: Pick<Course, 'modules' | 'paths' | 'skills'>): CourseParts {
  const carried = new Set(modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.skills)));
  return {
    modules: modules.map(coursePart),
    paths: paths.map(coursePart),
    skills: Object.entries(skills).flatMap(([id, { name }]) => (carried.has(id) ? [{ id, name }] : [])),
  };
}
