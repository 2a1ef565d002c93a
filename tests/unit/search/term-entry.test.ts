import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeTerm, writeWithForm } from '../../../src/search/build/write-term-entry.ts';
import { readForm, readTerm } from '../../../src/search/read/read-term-entry.ts';
import type { Postings } from '../../../src/search/shared/postings.ts';

const weight = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 ** 26 - 1 }));

/** Places near each other, far from each other, and next to each other. */
const postings: fc.Arbitrary<Postings> = fc
  .oneof(
    fc.uniqueArray(fc.nat(200), { maxLength: 150 }),
    fc.uniqueArray(fc.nat(160_000), { maxLength: 60 }),
    fc.nat(40).map((length) => Array.from({ length }, (_, at) => at)),
  )
  .chain((places) =>
    fc.array(weight, { minLength: places.length, maxLength: places.length }).map((weights) => ({
      documents: Uint32Array.from(places.toSorted((a, b) => a - b)),
      weights: Uint32Array.from(weights),
    })),
  );

const pairs = ({ documents, weights }: Postings): [number, number][] =>
  [...documents].map((document, at): [number, number] => [document, weights[at] ?? 0]).toSorted(([a], [b]) => a - b);

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

it('A term is read as it was written', () => {
  fc.assert(
    fc.property(postings, (term) => {
      expect(pairs(readTerm(throughJson(writeTerm(term))))).toEqual(pairs(term));
    }),
  );
});

it('A stem and a form that are written together are read apart', () => {
  fc.assert(
    fc.property(postings, fc.infiniteStream(fc.nat(2)), (stem, chosen) => {
      const isOfForm = Array.from(stem.documents, () => chosen.next().value === 0);
      const form: Postings = {
        documents: stem.documents.filter((_, at) => isOfForm[at]),
        weights: stem.weights.map((value) => 2 ** 26 - value).filter((_, at) => isOfForm[at]),
      };
      const written = throughJson(writeWithForm(stem, form));
      expect(pairs(readTerm(written))).toEqual(pairs(stem));
      expect(pairs(readForm(written))).toEqual(pairs(form));
    }),
  );
});

it('Places side by side take about a bit each', () => {
  const documents = Uint32Array.from({ length: 6_000 }, (_, at) => at);
  const written = JSON.stringify(writeTerm({ documents, weights: new Uint32Array(6_000).fill(1) }));
  expect(written.length).toBeLessThan(1_100);
});
