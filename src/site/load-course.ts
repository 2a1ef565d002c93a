import type { Course, Lesson, Module } from '../catalog/course.ts';
import type { Problem } from '../catalog/problem.ts';
import { currentCourse } from './course-reader.ts';

export interface LoadedCourse {
  course: Course;
  /** Always empty in a build, which stops at the first; the live preview shows them. */
  problems: readonly Problem[];
}

/** The course for pages, which hand their components what these show of it. Throws when it has no site. */
export function loadCourse(): LoadedCourse {
  const { course, problems } = currentCourse();
  if (!course) throw new Error('content/site.yaml could not be read; the terminal says why.');
  return { course, problems };
}

/** Where a lesson stands in the course. */
export interface LessonPlace {
  module: Module;
  /** Counted from 1. */
  number: number;
  previous: Lesson | undefined;
  next: Lesson | undefined;
}

/** The place of every lesson, by id; previous and next run through the whole course. */
export function lessonPlaces(course: Course): Map<string, LessonPlace> {
  const all = course.modules.flatMap((module) =>
    module.lessons.map((lesson, index) => ({ module, lesson, number: index + 1 })),
  );
  return new Map(
    all.map(({ module, lesson, number }, index) => [
      lesson.id,
      { module, number, previous: all[index - 1]?.lesson, next: all[index + 1]?.lesson },
    ]),
  );
}
