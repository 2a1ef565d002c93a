import type { Postings } from '../shared/postings.ts';
import type { Hit } from './best-hits.ts';
import type { Group } from './query-plan.ts';

/** What each word of a query tells: a rare one much, one that is nearly everywhere little. `places` is how many there are. */
export const wordWeights = (
  groups: readonly Group[],
  postingsOf: (term: string) => Postings | undefined,
  places: number,
): number[] =>
  groups.map(({ terms }) => {
    const found = Math.max(0, ...terms.map((term) => placesIn(postingsOf(term), places)));
    return Math.log(1 + places / (found + 1));
  });

const placesIn = (postings: Postings | undefined, places: number): number =>
  postings?.documents.reduce((count, document) => (document < places ? count + 1 : count), 0) ?? 0;

export const hasWord = ({ held }: Hit, place: number): boolean => (held & (1 << place)) !== 0;

/** How much of the query a place has, 0 to 1: the share of the weights of its words. */
export function coverage(hit: Hit, weights: readonly number[]): number {
  const whole = sum(weights);
  return whole === 0 ? 0 : sum(weights.filter((_, place) => hasWord(hit, place))) / whole;
}

/**
 * Places that lack words, those first that lack little. lunr's score alone lets one word said three times in a short
 * place beat a place that has all but one, so it is multiplied by the square of the coverage.
 */
export function byCoverage(hits: readonly Hit[], weights: readonly number[]): Hit[] {
  const worth = new Map(hits.map((hit) => [hit, hit.score * coverage(hit, weights) ** 2]));
  return hits.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);
