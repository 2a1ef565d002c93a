import type { Course } from '../catalog/course.ts';
import type { Problem } from '../catalog/problem.ts';
import { currentCourse } from './course-reader.ts';

export interface LoadedCourse {
  course: Course;
  /** Always empty in a build, which stops at the first; the live preview shows them. */
  problems: readonly Problem[];
  advice: readonly Problem[];
}

/** The course for pages, which hand their components what these show of it. Throws when it has no site. */
export function loadCourse(): LoadedCourse {
  const { course, problems, advice } = currentCourse();
  if (!course) throw new Error('content/site.yaml could not be read; the terminal says why.');
  return { course, problems, advice };
}
