import { describe, expect, it } from 'vitest';
import { carried, courseReaders } from '../../../src/catalog/carried-lesson.ts';
import type { Course } from '../../../src/catalog/course.ts';
import { courseFiles } from '../../../src/site/course-files.ts';
import { everyLesson, isLarge, MOST_LISTED, MOST_SHOWN, modulesToShow } from '../../../src/site/library-extent.ts';
import { courseOf } from './built-course.ts';

/** The tiny course with so many lessons, all in its one module. */
function courseOfLessons(count: number): Course {
  const course = courseOf();
  const [module] = course.modules;
  const [lesson] = module?.lessons ?? [];
  if (!module || !lesson) throw new Error('The tiny course has no lesson.');
  const lessons = Array.from({ length: count }, (_, index) => ({ ...lesson, id: `${lesson.id}-${index}` }));
  return { ...course, modules: [{ ...module, lessons }] };
}

/** The same lessons, a module for each. */
function inModules({ modules: [module], ...course }: Course): Course {
  if (!module) throw new Error('The tiny course has no module.');
  return {
    ...course,
    modules: module.lessons.map((lesson) => ({ ...module, id: `of-${lesson.id}`, lessons: [lesson] })),
  };
}

const namesOf = (course: Course): string[] =>
  courseFiles(course).names.filter((name) => name === 'parts' || name.startsWith('lessons/'));

describe('A large library', () => {
  it('is one of more lessons than a page lists', () => {
    expect(isLarge(courseOfLessons(MOST_LISTED))).toBe(false);
    expect(isLarge(courseOfLessons(MOST_LISTED + 1))).toBe(true);
  });

  it('has a file for each page about the whole course, with all lessons as the page knows them', () => {
    const course = courseOfLessons(MOST_LISTED + 1);
    expect(namesOf(course)).toEqual(['parts', ...courseReaders.map((reader) => `lessons/${reader}`)]);
    for (const reader of courseReaders) {
      const lessons: Record<string, unknown>[] = JSON.parse(courseFiles(course).content(`lessons/${reader}`));
      expect(lessons.map(({ id }) => id)).toEqual(everyLesson(course).map(({ id }) => id));
      expect(Object.keys(lessons[0] ?? {})).toEqual(carried[reader]);
    }
  });

  it('shows its first modules, and the others by their names alone', () => {
    const course = inModules(courseOfLessons(MOST_LISTED + 1));
    const { shown, others } = modulesToShow(course);
    expect(shown).toHaveLength(MOST_SHOWN);
    expect([...shown, ...others]).toEqual(course.modules);
    expect(modulesToShow(inModules(courseOfLessons(MOST_LISTED))).others).toEqual([]);
  });

  it('is the only one with such files, as the pages of any other carry what they need', () => {
    expect(namesOf(courseOfLessons(MOST_LISTED))).toEqual([]);
  });
});
