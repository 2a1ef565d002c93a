import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/catalog/problem.ts';
import { readCourse } from '../../src/catalog/read-course.ts';

const { course, problems } = readCourse(resolve('content'));
const lessons = course?.modules.flatMap((module) => module.lessons) ?? [];
const words = (text: string): number => text.split(/\s+/).length;

it('The course has no problems', () => {
  expect(formatProblems(problems)).toBe('');
});

it('The course has lessons', () => {
  expect(lessons).not.toEqual([]);
});

describe.each(lessons)('The lesson $id', ({ exercises, objectives }) => {
  it('has at least five exercises, of at least three kinds', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(5);
    expect(new Set(exercises.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  it('gives every option a reason of 15 to 45 words', () => {
    const reasons = exercises.flatMap((exercise) =>
      'options' in exercise
        ? exercise.options.map(({ id, why }) => ({ option: `${exercise.id}/${id}`, words: words(why) }))
        : [],
    );
    expect(reasons.filter((reason) => reason.words < 15 || reason.words > 45)).toEqual([]);
  });

  it('practices every one of its objectives', () => {
    const practiced = new Set(exercises.map(({ objective }) => objective));
    expect(objectives.filter((_objective, index) => !practiced.has(index + 1))).toEqual([]);
  });
});

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
