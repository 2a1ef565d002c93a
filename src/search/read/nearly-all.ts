import type { Hit } from './best-hits.ts';
import { coverage } from './coverage.ts';
import type { Ranking } from './rank.ts';

const MOST = 10;

/**
 * The places for a sentence, best first: those that have every word, and among them those that say nearly all of it so
 * much better that they count for more than the last of these. In a library of many words some place has all of a
 * sentence’s by chance, scattered over its paragraphs, while the line that was meant lacks one. So a place counts as its
 * score times its coverage.
 *
 * Only of use for sentences: somebody who typed two or three words alone chose each of them.
 */
export function withNearlyAll({ all, some }: Pick<Ranking, 'all' | 'some'>, weights: readonly number[]): Hit[] {
  const last = all.at(-1);
  if (!last) return [];
  const nearly = some
    .slice(0, MOST)
    .map((hit) => ({ hit, worth: hit.score * coverage(hit, weights) }))
    .filter(({ worth }) => worth > last.score);
  return [...all.map((hit) => ({ hit, worth: hit.score })), ...nearly]
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}
