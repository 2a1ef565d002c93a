import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/search/read/find-places.ts';
import { fourthHeldOutQueries } from './fourth-held-out-queries.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { openFiles, realCourse } from './in-memory.ts';
import { isAnswer, type JudgedQuery } from './judged-query.ts';
import { objectionQueries } from './objection-queries.ts';
import { paraphrasedQueries } from './paraphrased-queries.ts';
import { secondEditionQueries } from './second-edition-queries.ts';
import { secondHeldOutQueries } from './second-held-out-queries.ts';
import { thirdHeldOutQueries } from './third-held-out-queries.ts';
import { tuningQueries } from './tuning-queries.ts';

const course = realCourse();
const open = await openFiles(course);

/** As many hits as the library shows at first. */
const FIRST_PAGE = 10;

interface Report {
  successAt1: number;
  successAt3: number;
  meanReciprocalRank: number;
  /** Queries whose answer is not the first hit, with its place; 0 when it is not on the first page. */
  notFirst: string[];
}

/** What no lesson answers has no right place. */
const isAnswered = ({ answers }: JudgedQuery): boolean => answers.length > 0;

async function report(queries: readonly JudgedQuery[]): Promise<Report> {
  const places = await Promise.all(
    queries.filter(isAnswered).map(async ({ query, answers }) => {
      const { all, some } = await findPlaces(open, query, { most: FIRST_PAGE });
      return { query, place: [...all, ...some].findIndex(({ document }) => isAnswer(document, answers)) + 1 };
    }),
  );
  const share = (most: number): number =>
    places.filter(({ place }) => place > 0 && place <= most).length / places.length;
  return {
    successAt1: share(1),
    successAt3: share(3),
    meanReciprocalRank: places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    notFirst: places.filter(({ place }) => place !== 1).map(({ query, place }) => `${place}: ${query}`),
  };
}

const told = ({ successAt1, successAt3, meanReciprocalRank, notFirst }: Report): string =>
  [
    `success at 1: ${successAt1.toFixed(3)}, at 3: ${successAt3.toFixed(3)}, mean reciprocal rank: ${meanReciprocalRank.toFixed(3)}`,
    ...notFirst,
  ].join('\n  ');

describe('Searching the real course', () => {
  it('answers the queries that were tuned for, well enough', async () => {
    expect(tuningQueries.length).toBeGreaterThanOrEqual(60);
    const tuned = await report(tuningQueries);
    console.log(`Tuned: ${told(tuned)}`);
    expect(tuned.successAt1).toBeGreaterThanOrEqual(0.75);
    expect(tuned.successAt3).toBeGreaterThanOrEqual(0.92);
    expect(tuned.meanReciprocalRank).toBeGreaterThanOrEqual(0.82);
  });

  it('answers what is said in words that no lesson uses, most of it', async () => {
    const paraphrased = await report(paraphrasedQueries);
    console.log(`Paraphrased: ${told(paraphrased)}`);
    expect(paraphrased.successAt3).toBeGreaterThanOrEqual(0.8);
  });

  it('judges by places that exist', () => {
    const addresses = course.documents.flatMap(({ address, lesson }) => [address, ...(lesson ? [lesson] : [])]);
    const sets = [
      tuningQueries,
      paraphrasedQueries,
      objectionQueries,
      heldOutQueries,
      secondHeldOutQueries,
      thirdHeldOutQueries,
      secondEditionQueries,
      fourthHeldOutQueries,
    ];
    const judged = sets.flat().flatMap(({ answers }) => answers);
    expect(judged.filter((address) => !addresses.includes(address))).toEqual([]);
  });

  it.each([
    { set: 'the first set', queries: heldOutQueries, least: 0.8 },
    { set: 'the second set', queries: secondHeldOutQueries, least: 0.75 },
    { set: 'the third set', queries: thirdHeldOutQueries, least: 0.75 },
    { set: 'the fourth set', queries: fourthHeldOutQueries, least: 0.85 },
    { set: 'objections', queries: objectionQueries, least: 0.7 },
    { set: 'the second edition', queries: secondEditionQueries, least: 0.75 },
  ])('answers the queries that nobody tuned for, most of them: $set', async ({ set, queries, least }) => {
    const heldOut = { ...(await report(queries)), notFirst: [] };
    // What a set misses is not printed, so that nobody tunes for it by accident.
    console.log(`Held out, ${set}: ${told(heldOut)}`);
    expect(heldOut.successAt3).toBeGreaterThanOrEqual(least);
  });
});
