import { expect, it } from 'vitest';
import { readCourse } from '../../src/catalog/read-course.ts';

it('Every line of a buyer stands in a theme, with something to say back', () => {
  const themes = readCourse('content').course?.sayings ?? [];
  expect(themes.length).toBeGreaterThan(10);
  expect(themes.filter(({ id }) => id.startsWith('module-')).flatMap(({ sayings }) => sayings)).toEqual([]);
  const silent = themes.flatMap(({ sayings }) => sayings).filter(({ answer }) => answer === undefined);
  expect(silent.map(({ says }) => says)).toEqual([]);
});
