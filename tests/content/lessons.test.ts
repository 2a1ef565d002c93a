import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblems } from '../../src/catalog/problem.ts';
import { lessonProblems } from './checks/all-checks.ts';
import { coverage } from './checks/coverage.ts';
import { lessonTexts } from './text/lesson-text.ts';

const lessons = lessonTexts(resolve('content'));

it.each(lessons)('The lesson $source.id is in its own words, easy to read, as long as it says, and plain', (lesson) => {
  expect(formatProblems(lessonProblems(lesson))).toBe('');
});

it('Every idea that the course was founded on is taught where the list says', () => {
  const file = 'tests/content/coverage.yaml';
  const sources = lessons.map(({ source }) => source);
  expect(formatProblems(coverage(file, readFileSync(file, 'utf8'), sources))).toBe('');
});
