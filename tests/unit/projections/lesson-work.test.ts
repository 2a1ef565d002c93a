import { expect, it } from 'vitest';
import { lessonsWithWork } from '../../../src/projections/lesson-work.ts';
import { answered, committed, opened } from './happened.ts';

const lesson = (id: string, ...aliases: string[]) => ({
  id,
  aliases,
  title: id,
  exercises: [
    { id: 'a', stem: 'First?' },
    { id: 'b', stem: 'Second?' },
  ],
});
const lessons = [lesson('one', 'old-one'), lesson('two'), lesson('three')];

it('Only lessons in which something was done are listed, in course order, with what was answered', () => {
  const events = [answered(1, 'two/b'), opened(2, 'one'), answered(3, 'removed/a')];
  const works = lessonsWithWork(events, lessons);
  expect(works.map(({ lesson: { id }, exercises }) => [id, exercises.map((entry) => entry.id)])).toEqual([
    ['one', []],
    ['two', ['b']],
  ]);
});

it('What was done under an earlier name of a lesson is its own', () => {
  const [work] = lessonsWithWork([answered(1, 'old-one/a')], lessons);
  expect(work).toMatchObject({
    names: ['one', 'old-one'],
    exercises: [{ id: 'a', addresses: ['one/a', 'old-one/a'] }],
  });
});

it('A commitment is something done', () => {
  expect(lessonsWithWork([committed(1, 'three', '2026-03-09')], lessons)).toHaveLength(1);
});
