import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCourse } from '../../src/catalog/read-course.ts';
import published from './published-ids.json' with { type: 'json' };

/**
 * Answers, links and assignments are kept by these ids, in browsers that nobody can reach. So the list only grows.
 * It holds what people may have: `<lesson>`, and `<lesson>/<exercise>`; mixed sets alike.
 */
const course = readCourse(resolve('content')).course;
const lessons = (course?.modules.flatMap((module) => module.lessons) ?? []).map(
  ({ exercises, reviewItems, ...lesson }) => ({
    ...lesson,
    exercises: [...exercises, ...reviewItems],
  }),
);
const sets = course?.mixedSets.flatMap(({ id, items }) => [id, ...items.map(({ address }) => address)]) ?? [];

const present = [...lessons.flatMap(({ id, exercises }) => [id, ...exercises.map(({ address }) => address)]), ...sets];

/** What still resolves: the present ids, and those under earlier ids of a lesson. */
const resolving = [
  ...lessons.flatMap(({ id, aliases, exercises }) =>
    [id, ...aliases].flatMap((name) => [name, ...exercises.map((exercise) => `${name}/${exercise.id}`)]),
  ),
  ...sets,
];

const WHEN_ONE_IS_GONE = `An id that was published leads nowhere now. Whoever answered it loses that answer, and links to it break.
- A lesson that was renamed: add its earlier id to \`aliases\` in the front matter of its lesson.mdx.
- An exercise that was renamed: give it its earlier id again. Its title and its wording may change, its id may not.
- One that was taken out for good: take its line out of tests/content/published-ids.json and say so in CHANGELOG.md.
Gone`;

const WHEN_ONE_IS_NEW = `A lesson or an exercise is new. Its id is for good, so read it once more; then add its line to
tests/content/published-ids.json, after the one that stands before it here. New`;

it('Every id that was ever published still resolves', () => {
  expect(
    published.filter((id) => !resolving.includes(id)),
    WHEN_ONE_IS_GONE,
  ).toEqual([]);
});

it('Every lesson and exercise stands in the list of published ids', () => {
  expect(
    present.filter((id) => !published.includes(id)),
    WHEN_ONE_IS_NEW,
  ).toEqual([]);
});

it('The list of published ids names each once', () => {
  expect(published.filter((id, index) => published.indexOf(id) !== index)).toEqual([]);
});
