import { describe, expect, it } from 'vitest';
import { type CourseIndex, indexDocuments } from '../../../src/search/build/course-index.ts';
import type { Hit } from '../../../src/search/read/best-hits.ts';
import { parseQuery } from '../../../src/search/read/parse-query.ts';
import { rank } from '../../../src/search/read/rank.ts';
import { isPlace } from '../../../src/search/shared/document.ts';
import { drawnQueries } from '../../bench/search/drawn-queries.ts';
import { generatedLibrary } from '../../bench/search/generated-library.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { tuningQueries } from './tuning-queries.ts';
import { askLunr, wholeLunr } from './whole-lunr.ts';

const inOrder = (hits: readonly Omit<Hit, 'held'>[]): { document: number; score: string }[] =>
  hits
    .map(({ document, score }) => ({ document, score: score.toFixed(6) }))
    .toSorted((a, b) => Number(b.score) - Number(a.score) || a.document - b.document);

async function expectEqual(course: CourseIndex, queries: readonly string[], ownFrom?: number): Promise<void> {
  const open = await openFiles(course, ownFrom);
  // What answers say changes nothing for the places.
  const whole = wholeLunr(course.documents.filter(isPlace));
  let found = 0;
  for (const query of queries) {
    const { plan, postings } = await open.prepare(parseQuery(query));
    const { all, some } = rank(plan, postings, { documents: open.documents, places: open.places });
    const everywhere = plan.groups.length > 0 ? askLunr(whole, plan, true) : [];
    expect(inOrder(all), `${query}, every word`).toEqual(inOrder(everywhere));
    expect(inOrder([...all, ...some]), `${query}, some words`).toEqual(inOrder(askLunr(whole, plan, false)));
    found += all.length;
  }
  expect(found).toBeGreaterThan(queries.length);
}

describe('The index in parts gives the hits and scores of one whole lunr index', () => {
  it('on the real course, for each judged query', async () => {
    await expectEqual(
      realCourse(),
      tuningQueries.map(({ query }) => query),
    );
  }, 60_000);

  it('on the real course, for words, pairs of words and half words', async () => {
    const course = realCourse();
    await expectEqual(course, drawnQueries([...course.index.words.keys()], 90));
  }, 60_000);

  it('on a generated library', async () => {
    const library = indexDocuments(generatedLibrary(60), []);
    await expectEqual(library, drawnQueries([...library.index.words.keys()], 60));
  }, 120_000);

  it('where common words have files of their own, with their commonest form beside', async () => {
    const library = indexDocuments(generatedLibrary(20, 3), []);
    const common = [...library.index.words].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
    const queries = common.slice(0, 60).map((word, at) => `${word} ${at % 2 === 0 ? (common[at + 1] ?? '') : ''}`);
    await expectEqual(library, queries, 40);
  }, 120_000);
});
