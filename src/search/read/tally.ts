import type { Postings } from '../shared/postings.ts';
import { BestHits, type Hit } from './best-hits.ts';

/** Kept from query to query, which are tallied one at a time: to get megabytes anew costs more than to clear them. */
let spare = { scores: new Float64Array(), held: new Uint32Array() };

/** So many are of use of the documents that are taken out. */
const MOST_TAKEN = 8;

/** The scores of one query, added up term by term in flat arrays over all documents. */
export class Tally {
  private readonly scores: Float64Array;
  /** For each document the words of the query that it has, as bits. */
  private readonly held: Uint32Array;
  /** The documents with a score, in no order; undefined where they are so many that looking at all is as quick. */
  private readonly scored: Uint32Array | undefined;
  private scoredCount = 0;

  /** `entries` is how many places the terms have together. Another tally must not be begun before this one is read. */
  constructor(documents: number, entries: number) {
    if (spare.scores.length !== documents)
      spare = { scores: new Float64Array(documents), held: new Uint32Array(documents) };
    this.scores = spare.scores.fill(0);
    this.held = spare.held.fill(0);
    this.scored = entries < documents / 2 ? new Uint32Array(entries) : undefined;
  }

  /** Adds the weights of a term to the scores of its places. `words` has a bit for each word of the query that it stands for. */
  add({ documents, weights }: Postings, factor: number, words: number): void {
    const { scores, held, scored } = this;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0 && scored) scored[this.scoredCount++] = document;
      scores[document] = before + (weights[at] ?? 0) * factor;
      held[document] = (held[document] ?? 0) | words;
    }
  }

  /** Forgets all documents but those that are wanted. */
  keep(isWanted: (document: number) => boolean): void {
    for (let document = 0; document < this.scores.length; document++) {
      if (this.scores[document] === 0 || isWanted(document)) continue;
      this.scores[document] = 0;
      this.held[document] = 0;
    }
  }

  /** Takes out the documents from a place on, and gives the best of them. */
  take(from: number): Hit[] {
    const { scores, held } = this;
    const best = new BestHits(MOST_TAKEN);
    for (let document = from; document < scores.length; document++) {
      const score = scores[document] ?? 0;
      if (score > best.least) best.offer(document, score, held[document] ?? 0);
      scores[document] = 0;
      held[document] = 0;
    }
    return best.sorted();
  }

  /**
   * Parts the documents into those that have all of `words`, given as bits, and others; the best of each. Without words
   * none has them all.
   */
  best(words: number, most: number) {
    const { scores, held, scored } = this;
    const every = words === 0 ? Number.NaN : words;
    const all = new BestHits(most);
    const some = new BestHits(most);
    let allCount = 0;
    const count = scored ? this.scoredCount : scores.length;
    for (let at = 0; at < count; at++) {
      const document = scored ? (scored[at] ?? 0) : at;
      const has = held[document] ?? 0;
      const score = scores[document] ?? 0;
      if (has === every) allCount += 1;
      const best = has === every ? all : some;
      if (score > best.least) best.offer(document, score, has);
    }
    return { all: all.sorted(), allCount, some: some.sorted() };
  }
}
