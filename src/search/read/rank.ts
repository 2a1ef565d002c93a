import type { Postings } from '../shared/postings.ts';
import type { Hit } from './best-hits.ts';
import { type Group, type Plan, RELATED_SHARE } from './query-plan.ts';
import { Tally } from './tally.ts';

export type { Hit } from './best-hits.ts';

/** What a pair of neighbors counts beside its two words. */
export const PAIR_SHARE = 0.5;

export interface Ranking {
  /** Places that have every word, best first. */
  all: readonly Hit[];
  /** How many there are, shown or not. */
  allCount: number;
  /** Places that have some of them, best first, without those above. */
  some: readonly Hit[];
  /** The best of those that are no places. */
  apart: readonly Hit[];
}

interface Limits {
  /** How many documents the library has. */
  documents: number;
  /** So many of them, the first ones, are places; all of them when it is left out. */
  places?: number;
  /** How many hits of each kind are wanted. */
  most?: number;
  /** With so many places that have every word, no others are looked for; they always are when it is left out. */
  enough?: number;
  /** Which documents may be found; every one when it is left out. */
  isWanted?: ((document: number) => boolean) | undefined;
}

/**
 * Scores as one whole lunr index does for a few clauses over all fields: for each word one of its terms, which counts
 * `RELATED_SHARE`, and one of its exact terms, which counts the rest; and the pairs. lunr divides a document's weights by
 * the length of the query's vector, which is the same for each field. Equal scores stand in the order of the course.
 */
export function rank(plan: Plan, postingsOf: (term: string) => Postings | undefined, limits: Limits): Ranking {
  const { documents, places = documents, isWanted } = limits;
  const { most = Number.POSITIVE_INFINITY, enough = Number.POSITIVE_INFINITY } = limits;
  const counts = queryWeights(plan, (term) => postingsOf(term) !== undefined);
  // What only answers have is no part of the query to the places.
  const isInPlaces = (term: string): boolean => postingsOf(term)?.documents.some((each) => each < places) ?? false;
  const length = Math.hypot(...[...counts].flatMap(([term, count]) => (isInPlaces(term) ? [count] : []))) || 1;
  const entries = [...counts.keys()].reduce((sum, term) => sum + (postingsOf(term)?.documents.length ?? 0), 0);
  const tally = new Tally(documents, entries);
  for (const [term, count] of counts) {
    const postings = postingsOf(term);
    if (postings) tally.add(postings, count / 1000 / length, wordsWith(term, plan.groups));
  }
  if (isWanted) tally.keep(isWanted);
  const apart = tally.take(places);
  const { all, allCount, some } = tally.best(2 ** plan.groups.length - 1, most);
  return { all, allCount, some: allCount < enough ? some : [], apart };
}

/** The words of a query that a term stands for, a bit for each. */
const wordsWith = (term: string, groups: readonly Group[]): number =>
  groups.reduce((bits, { terms }, place) => (terms.includes(term) ? bits | (1 << place) : bits), 0);

/** The query's vector: what each term that exists counts, over all words of the query. */
export function queryWeights({ groups, pairs }: Plan, exists: (term: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, count: number): void => {
    if (exists(term)) counts.set(term, (counts.get(term) ?? 0) + count);
  };
  for (const { exact, terms } of groups) {
    for (const term of terms) add(term, RELATED_SHARE);
    for (const term of exact) add(term, 1 - RELATED_SHARE);
  }
  for (const pair of pairs) add(pair, PAIR_SHARE);
  return counts;
}
