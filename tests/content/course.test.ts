import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblems } from '../../src/catalog/problem.ts';
import { readCourse } from '../../src/catalog/read-course.ts';

const { course, problems } = readCourse(resolve('content'));
const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];

it('The course has no problems', () => {
  expect(formatProblems(problems)).toBe('');
});

it('The course has lessons', () => {
  expect(lessons).not.toEqual([]);
});

it.each(lessons)('The lesson $id has at least five exercises', ({ exercises }) => {
  expect(exercises.length).toBeGreaterThanOrEqual(5);
});
