import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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

it.each(lessons)(
  'The lesson $id has at least four exercises, and more to come back to',
  ({ exercises, reviewItems }) => {
    expect(exercises.length).toBeGreaterThanOrEqual(4);
    expect(reviewItems.length).toBeGreaterThanOrEqual(3);
  },
);

describe.each(course?.paths ?? [])('The path $id', ({ stages, lessons: taken }) => {
  it('has lessons, and in each stage something to do', () => {
    expect(taken).not.toEqual([]);
    expect(stages.filter(({ lessons, work }) => lessons.length === 0 && !work)).toEqual([]);
  });
});

describe.each(course?.modules ?? [])('The guide of the module $id', ({ guide }) => {
  it('plans a session of 30 minutes', () => {
    expect(guide?.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
  });

  it('gives the observers two rows', () => {
    expect(guide?.rows).toHaveLength(2);
  });
});
