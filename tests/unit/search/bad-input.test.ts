import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPlaces } from '../../../src/search/find-places.ts';
import { readState } from '../../../src/search/lesson-filter.ts';
import { OpenIndex } from '../../../src/search/open-index.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { searchFiles } from '../../../src/search/search-files.ts';
import { openFiles, realCourse } from './in-memory.ts';

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

const anyInput = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('price', 'trst', '~', '*', '+', ':', '"', '“', 'no', 'we', 'o', '-', '\u202E'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(' ')),
);

it('Whatever is typed, places come or none, and each is shown with all of its words', async () => {
  await fc.assert(
    fc.asyncProperty(anyInput, async (input) => {
      const { all, some } = await findPlaces(open, input, { most: 8 });
      expect(all.length + some.length).toBeLessThanOrEqual(8);
      for (const { document, excerpt, heading } of [...all, ...some]) {
        expect(heading.map(({ text }) => text).join('')).toBe(document.heading);
        expect(excerpt.stretches.map(({ text }) => text).join('').length).toBeLessThanOrEqual(202);
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

it('A query is read in bounded pieces, however long it is', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
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
