import { describe, expect, it } from 'vitest';
import { type CourseIndex, indexDocuments } from '../../../src/search/course-index.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { type Hit, rank } from '../../../src/search/rank.ts';
import { searchFiles } from '../../../src/search/search-files.ts';
import { drawnQueries } from '../../bench/search/drawn-queries.ts';
import { generatedLibrary } from '../../bench/search/generated-library.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { tuningQueries } from './tuning-queries.ts';
import { askLunr, wholeLunr } from './whole-lunr.ts';

const inOrder = (hits: readonly Hit[]): { document: number; score: string }[] =>
  hits
    .map(({ document, score }) => ({ document, score: score.toFixed(6) }))
    .toSorted((a, b) => Number(b.score) - Number(a.score) || a.document - b.document);

async function expectEqual(course: CourseIndex, queries: readonly string[]): Promise<void> {
  const open = await openFiles(course);
  const whole = wholeLunr(course.documents);
  let found = 0;
  for (const query of queries) {
    const { plan, postings } = await open.prepare(parseQuery(query));
    const { all, some } = rank(plan, postings, { documents: open.documents });
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
    const library = indexDocuments(generatedLibrary(100), []);
    // Common enough to have a file of its own, with its commonest form beside.
    const own = [...searchFiles(library.index, library.documents, [])].filter(([name]) => name.startsWith('term-'));
    expect(own.some(([, content]) => /",\d+,\d+\]/.test(content))).toBe(true);
    await expectEqual(library, drawnQueries([...library.index.words.keys()], 60));
  }, 120_000);
});
