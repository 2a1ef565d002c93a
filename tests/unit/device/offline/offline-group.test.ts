import { expect, it } from 'vitest';
import type { OfflineList } from '../../../../src/catalog/offline-list.ts';
import { filesOf } from '../../../../src/device/offline/offline-group.ts';

const list: OfflineList = {
  folders: { search: 's1', course: 'c1' },
  files: { 'lessons/a/index.html': '1', 'lessons/b/index.html': '2', '_astro/x.js': '3', 'modules/m/index.html': '4' },
  data: { path: 'offline/0-data.json', hash: '0' },
  groups: {},
  lessons: {},
};
const data = {
  'course/c1/review.json': '5',
  'course/c1/exercises/a.json': '6',
  'course/c1/exercises/b.json': '7',
  'search/s1/part-1.json': '8',
};
const paths = (isEverything: boolean) =>
  filesOf(
    list,
    data,
    { pages: ['modules/m/index.html', 'lessons/a/index.html', 'gone.html'], lessons: ['a'], bytes: 0 },
    isEverything,
  )
    .map(({ path }) => path)
    .toSorted();

it('takes the pages, all scripts, the data of its lessons and that of the whole course', () => {
  expect(paths(false)).toEqual([
    '_astro/x.js',
    'course/c1/exercises/a.json',
    'course/c1/review.json',
    'lessons/a/index.html',
    'modules/m/index.html',
  ]);
});

it('takes the search along with everything', () => {
  expect(paths(true)).toContain('search/s1/part-1.json');
  expect(paths(true)).toContain('course/c1/exercises/b.json');
});
