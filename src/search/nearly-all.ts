import { coverage, hasWord } from './coverage.ts';
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
 * its score times the square root of its coverage.
 *
 * Only of use for sentences: somebody who typed two or three words alone chose each of them.
 */
export function nearlyAll(
  { all, some }: Pick<Ranking, 'all' | 'some'>,
  groups: readonly Group[],
  weights: readonly number[],
): NearlyAll[] {
  const [best] = all;
  if (!best) return [];
  return some.slice(0, MOST).flatMap((hit) => {
    if (hit.score * Math.sqrt(coverage(hit, weights)) <= best.score) return [];
    return [{ ...hit, missing: groups.filter((_, place) => !hasWord(hit, place)).map(({ typed }) => typed) }];
  });
}
