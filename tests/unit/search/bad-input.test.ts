import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchFiles } from '../../../src/search/build/search-files.ts';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { OpenIndex } from '../../../src/search/read/open-index.ts';
import { parseQuery } from '../../../src/search/read/parse-query.ts';
import { readState } from '../../../src/search/shared/lesson-filter.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { typedInput } from './typed-input.ts';

const course = realCourse();
const open = await openFiles(course);

it.each([
  ['operators of lunr after a word', 'sales~99999'],
  ['a lone wildcard', '*'],
  ['only operators', '+-~^:* && || !'],
  ['a field that does not exist', 'it is: too'],
  ['an operator at the end', 'price +'],
  ['5,000 letters in one word', 'a'.repeat(5_000)],
  ['5,000 letters in many words', 'price '.repeat(834)],
  ['emoji', '😀👩‍👩‍👧‍👦🏳️‍🌈'],
  ['right-to-left text', 'שלום \u202E price \u202C مرحبا'],
  ['half of a surrogate pair', 'price \uD83D'],
  ['names of an object’s own methods', 'constructor __proto__ toString hasOwnProperty'],
  ['an open quotation', '“not for'],
  ['nothing', ''],
])('Nothing breaks over %s', async (_name, input) => {
  const { all, some } = await findPlaces(open, input, { most: 10 });
  expect(all.length + some.length).toBeLessThanOrEqual(10);
});

it('A sign never changes what a word finds', async () => {
  const addresses = async (input: string): Promise<string[]> =>
    (await findPlaces(open, input, { most: 10 })).all.map(({ document }) => document.address);
  expect(await addresses('+price* -trust: ')).toEqual(await addresses('price trust '));
});

/** Another one each time; `SEARCH_SEED` repeats it, and `SEARCH_RUNS=100000` takes a few minutes. */
const seed = Number(process.env['SEARCH_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env['SEARCH_RUNS'] ?? 5_000);

it(`Of ${RUNS} random inputs none breaks anything, and what comes is shown with all of its words (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(typedInput, async (input) => {
      const { all, some } = await findPlaces(open, input, { most: 8 });
      if (all.length + some.length > 8) throw new Error('more than were wanted');
      for (const { document, excerpt, heading } of [...all, ...some]) {
        if (heading.map(({ text }) => text).join('') !== document.heading) throw new Error('a heading that is cut');
        const shown = excerpt.stretches.map(({ text }) => text).join('');
        if (shown.length > 202) throw new Error('an excerpt that is too long');
      }
    }),
    { numRuns: RUNS, seed },
  );
}, 1_800_000);

it('A query is read in bounded pieces, however long it is', () => {
  fc.assert(
    fc.property(typedInput, (input) => {
      const { words, pairs } = parseQuery(input.repeat(20));
      expect(words.length).toBeLessThanOrEqual(16);
      expect(pairs.length).toBeLessThanOrEqual(16);
      expect(words.every(({ word }) => word.length <= 32)).toBe(true);
    }),
  );
});

it('A part that can’t be had is told, and asked for again at the next try', async () => {
  const files = new Map(searchFiles(course.index, course.documents, course.synonyms));
  let isDown = false;
  const shaky = await OpenIndex.open(async (name) => {
    if (isDown) throw new Error('offline');
    return JSON.parse(files.get(name) ?? 'null');
  });
  isDown = true;
  await expect(findPlaces(shaky, 'price', { most: 5 })).rejects.toThrow('offline');
  isDown = false;
  expect((await findPlaces(shaky, 'price', { most: 5 })).allCount).toBeGreaterThan(0);
});

it('An address with unknown filters keeps what is known and names the rest', () => {
  const choices = {
    module: ['delight'],
    skill: ['trust'],
    level: [],
    minutes: ['8'],
    status: ['new'],
    sort: ['shortest'],
  };
  const { state, unknown } = readState('?q=price&module=delight&skill=flying&minutes=1e9&other=1', choices);
  expect(state).toEqual({ query: 'price', module: 'delight', skill: '', level: '', minutes: '', status: '', sort: '' });
  expect(unknown).toEqual(['skill “flying”', 'minutes “1e9”']);
});
