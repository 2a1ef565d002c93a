import { describe, expect, it } from 'vitest';
import { indexDocuments } from '../../../src/search/build/course-index.ts';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { place } from './place.ts';

const chance = place(
  'chance',
  [],
  ['Somebody had already gone.', 'Four doors away, companies used the lift, like every May.'],
);
const documents = [
  place('meant', ['We already use four companies like yours.'], ['Ask what each of the four does best.']),
  chance,
  place('other', [], ['Somebody asked about companies.']),
  ...Array.from({ length: 20 }, (_, at) => place(`filler-${at}`, [], ['Rain fell on the harbor all morning.'])),
];
const open = await openFiles(indexDocuments(documents, []));
/** A place that says all of it, and many that have all of it by chance. */
const crowded = await openFiles(
  indexDocuments(
    [
      ...documents,
      place('whole', ['Somebody already uses four companies like you.'], ['Ask who.']),
      ...Array.from({ length: 4 }, (_, at) => ({ ...chance, address: `chance-${at}` })),
    ],
    [],
  ),
);
const real = await openFiles(realCourse());
const addresses = async (input: string): Promise<string[]> =>
  (await findPlaces(open, input, { most: 10 })).all.map(({ document }) => document.address);

describe('Of a sentence', () => {
  it('nearly the whole in one line comes before all of it by chance', async () => {
    const { all, allCount } = await findPlaces(open, 'somebody already uses four companies like you', { most: 10 });
    expect(all.map(({ document }) => document.address)).toEqual(['meant', 'chance']);
    expect(allCount).toBe(2);
  });

  it('nearly the whole comes in its turn among all of it, and is not left out where many have all', async () => {
    const { all } = await findPlaces(crowded, 'somebody already uses four companies like you', { most: 10 });
    const order = all.map(({ document }) => document.address);
    expect(order.slice(0, 2)).toEqual(['whole', 'meant']);
    expect(order).toHaveLength(7);
  });

  it('no place is given twice', async () => {
    const { all, some } = await findPlaces(open, 'somebody already uses four companies like you', { most: 10 });
    const given = [...all, ...some].map(({ document }) => document.address);
    expect(given).toEqual([...new Set(given)]);
  });

  it('no more places are given than wanted', async () => {
    expect(await findPlaces(open, 'somebody already uses four companies like you', { most: 1 })).toMatchObject({
      all: [{ document: { address: 'meant' } }],
      allCount: 2,
      some: [],
    });
  });
});

it('Of words that were chosen one by one, each has to be there', async () => {
  expect(await addresses('somebody four companies')).toEqual(['chance']);
});

it('A buyer’s line with a word that the course doesn’t have in it is found at its lesson', async () => {
  const [first] = (await findPlaces(real, 'you all look the same to purchasers', { most: 10 })).all;
  expect(first).toMatchObject({ document: { address: 'out-of-the-sameness-trap#' } });
});
