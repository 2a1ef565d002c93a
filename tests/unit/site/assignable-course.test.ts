import { expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { assignableCourse } from '../../../src/site/assignable-course.ts';

it('What can be assigned is taken from the course', () => {
  const { course } = readCourse('tests/fixtures/course');
  if (!course) throw new Error('The fixture can’t be read.');
  const { lessons, collections } = assignableCourse(course);
  const lesson = course.modules[0]?.lessons.find(({ id }) => id === 'asking-more');
  expect(lessons.find(({ id }) => id === 'asking-more')).toStrictEqual({
    id: 'asking-more',
    aliases: lesson?.aliases,
    title: 'Asking More',
    minutes: 5,
    revision: lesson?.revision,
    required: ['next-question'],
    practices: [],
  });
  expect(lessons).toHaveLength(course.modules.flatMap((module) => module.lessons).length);
  expect(collections).toEqual([
    { kind: 'module', id: 'first-steps', title: 'First Steps', lessons: ['opening-well', 'asking-more'] },
    { kind: 'module', id: 'second-steps', title: 'Second Steps', lessons: ['closing-kindly', 'every-kind'] },
    { kind: 'path', id: 'all-of-it', title: 'All of It', lessons: ['opening-well', 'asking-more', 'closing-kindly'] },
  ]);
});
