import { BestScores } from './best-scores.ts';
import type { Postings } from './build-index.ts';

export interface Hit {
  /** The document's place in the list of all. */
  document: number;
  /** As lunr computes it. */
  score: number;
  /** Which words of the query it has: bit 0 for the first one. */
  held: number;
}

/** Below this two scores differ only by the order in which they were added up. */
const SAME = 1e-9;

/** The scores of one query, added up term by term. What it costs grows with the places of the terms, not with all. */
export class Tally {
  private readonly scores: Float64Array;
  private readonly words: Uint32Array;
  /** The documents with a score, in no order. */
  private readonly scored: Uint32Array;
  private scoredCount = 0;

  /** `entries` is how many documents the terms have together at most. */
  constructor(documents: number, entries: number) {
    this.scores = new Float64Array(documents);
    this.words = new Uint32Array(documents);
    this.scored = new Uint32Array(Math.min(documents, entries));
  }

  /** Adds the weights of a term to the scores of its places. */
  add({ documents, weights }: Postings, factor: number): void {
    const { scores, scored } = this;
    let count = this.scoredCount;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      const added = (weights[at] ?? 0) * factor;
      const before = scores[document] ?? 0;
      if (before === 0 && added > 0) {
        scored[count] = document;
        count += 1;
      }
      scores[document] = before + added;
    }
    this.scoredCount = count;
  }

  /** Notes that the places of a term have the word of the query that stands at `place`. */
  mark({ documents }: Postings, place: number): void {
    const { words } = this;
    const bit = 1 << place;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      words[document] = (words[document] ?? 0) | bit;
    }
  }

  /** Forgets all documents but those that are wanted. */
  keep(isWanted: (document: number) => boolean): void {
    const kept = this.scored.subarray(0, this.scoredCount).filter((document) => isWanted(document));
    this.scored.set(kept);
    this.scoredCount = kept.length;
  }

  /** Parts the documents into those that have the first `words` words of the query, and others; the best of each. */
  best(words: number, most: number) {
    const every = 2 ** words - 1;
    const isWhole = (document: number): boolean => words > 0 && this.words[document] === every;
    const all = new BestScores(most);
    const some = new BestScores(most);
    let allCount = 0;
    for (let at = 0; at < this.scoredCount; at++) {
      const document = this.scored[at] ?? 0;
      const score = this.scores[document] ?? 0;
      if (isWhole(document)) {
        allCount += 1;
        all.offer(score);
      } else some.offer(score);
    }
    return {
      all: this.from(all.least, isWhole).slice(0, most),
      allCount,
      some: this.from(some.least, (document) => !isWhole(document)).slice(0, most),
    };
  }

  private from(least: number, isOfKind: (document: number) => boolean): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < this.scoredCount; at++) {
      const document = this.scored[at] ?? 0;
      const score = this.scores[document] ?? 0;
      if (score >= least - SAME && isOfKind(document)) {
        hits.push({ document, score, held: this.words[document] ?? 0 });
      }
    }
    return hits.sort((a, b) => (Math.abs(b.score - a.score) > SAME ? b.score - a.score : a.document - b.document));
  }
}
