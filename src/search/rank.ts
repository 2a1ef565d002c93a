import type { Postings } from './build-index.ts';
import { type Plan, RELATED_SHARE } from './plan.ts';

/** What a pair of neighbors counts beside its two words. */
export const PAIR_SHARE = 0.5;

export interface Hit {
  /** The document's place in the list of all. */
  document: number;
  /** As lunr computes it. */
  score: number;
}

export interface Ranking {
  /** Places that have every word, best first. */
  all: readonly Hit[];
  /** How many there are, shown or not. */
  allCount: number;
  /** Places that have some of them, best first, without those above. */
  some: readonly Hit[];
}

interface Limits {
  /** How many documents the library has. */
  documents: number;
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
  const { documents, most = Number.POSITIVE_INFINITY, enough = Number.POSITIVE_INFINITY, isWanted } = limits;
  const counts = queryWeights(plan, (term) => postingsOf(term) !== undefined);
  const length = Math.hypot(...counts.values());
  const scores = new Float64Array(documents);
  for (const [term, count] of counts) addWeights(scores, postingsOf(term), count / 1000 / length);
  const had = new Uint32Array(documents);
  for (const [index, { terms }] of plan.groups.entries()) {
    for (const term of terms) markFound(had, postingsOf(term), 1 << index);
  }
  const every = 2 ** plan.groups.length - 1;
  const all: number[] = [];
  const some: number[] = [];
  for (let document = 0; document < documents; document++) {
    if (scores[document] === 0 || (isWanted && !isWanted(document))) continue;
    (every > 0 && had[document] === every ? all : some).push(document);
  }
  return {
    all: best(all, scores, most),
    allCount: all.length,
    some: all.length < enough ? best(some, scores, most) : [],
  };
}

function addWeights(scores: Float64Array, postings: Postings | undefined, factor: number): void {
  if (!postings) return;
  const { documents, weights } = postings;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    scores[document] = (scores[document] ?? 0) + (weights[at] ?? 0) * factor;
  }
}

function markFound(had: Uint32Array, postings: Postings | undefined, bit: number): void {
  for (const document of postings?.documents ?? []) had[document] = (had[document] ?? 0) | bit;
}

/** Below this two scores differ only by the order in which they were added up. */
const SAME = 1e-9;

function best(documents: readonly number[], scores: Float64Array, most: number): Hit[] {
  const least = documents.length > most ? scoreAt(documents, scores, most) - SAME : 0;
  return documents
    .filter((document) => (scores[document] ?? 0) >= least)
    .map((document) => ({ document, score: scores[document] ?? 0 }))
    .sort((a, b) => (Math.abs(b.score - a.score) > SAME ? b.score - a.score : a.document - b.document))
    .slice(0, most);
}

/** The score of the hit at this place, found without sorting the hits themselves. */
function scoreAt(documents: readonly number[], scores: Float64Array, place: number): number {
  const sorted = Float64Array.from(documents, (document) => scores[document] ?? 0).sort();
  return sorted[sorted.length - place] ?? 0;
}

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
