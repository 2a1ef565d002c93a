import { readCourse } from '../../../src/catalog/read-course.ts';
import { type Overrides, writeCourse } from '../catalog/course-folder.ts';

/** The tiny course with what differs, as pages have it. */
export function courseOf(overrides: Overrides = {}) {
  const { course } = readCourse(writeCourse(overrides));
  if (!course) throw new Error('The course of the test has no site.');
  return course;
}
