import type { Postings } from './build-index.ts';
import type { Group } from './plan.ts';
import type { Hit, Ranking } from './rank.ts';

/** A place that lacks some of the words and says the others so much better that it comes first. */
export interface NearlyAll extends Hit {
  /** The words that it lacks, as they were typed. */
  missing: readonly string[];
}

const MOST = 3;

/**
 * The places that come before those which have every word, best first. In a library of many words some place has all of
 * a sentence’s by chance, scattered over its paragraphs, while the line that was meant lacks one. So a place counts as
 * its score times the square root of its share in the query, where a word weighs what it tells: a common one little.
 *
 * Only of use for sentences: somebody who typed two or three words alone chose each of them.
 */
export function nearlyAll(
  { all, some }: Pick<Ranking, 'all' | 'some'>,
  groups: readonly Group[],
  postingsOf: (term: string) => Postings | undefined,
  documents: number,
): NearlyAll[] {
  const [best] = all;
  if (!best) return [];
  const weights = groups.map(({ terms }) => {
    const places = Math.max(0, ...terms.map((term) => postingsOf(term)?.documents.length ?? 0));
    return Math.log(1 + documents / (places + 1));
  });
  const whole = sum(weights);
  return some.slice(0, MOST).flatMap((hit) => {
    if (hit.score <= best.score) return [];
    const isHeld = wordsHeld(hit, groups, postingsOf);
    const share = sum(weights.filter((_, index) => isHeld[index])) / whole;
    if (hit.score * Math.sqrt(share) <= best.score) return [];
    return [{ ...hit, missing: groups.filter((_, index) => !isHeld[index]).map(({ typed }) => typed) }];
  });
}

/** For each word of the query, whether the place has it. */
export const wordsHeld = (
  { document }: Hit,
  groups: readonly Group[],
  postingsOf: (term: string) => Postings | undefined,
): boolean[] =>
  groups.map(({ terms }) => terms.some((term) => postingsOf(term)?.documents.includes(document) ?? false));

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);
