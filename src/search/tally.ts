import { BestHits } from './best-hits.ts';
import type { Postings } from './build-index.ts';

/** The scores of one query, added up term by term in flat arrays over all documents. */
export class Tally {
  private readonly scores: Float64Array;
  /** For each document the words of the query that it has, as bits. */
  private readonly held: Uint32Array;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.held = new Uint32Array(documents);
  }

  /** Adds the weights of a term to the scores of its places. `words` has a bit for each word of the query that it stands for. */
  add({ documents, weights }: Postings, factor: number, words: number): void {
    const { scores, held } = this;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      scores[document] = (scores[document] ?? 0) + (weights[at] ?? 0) * factor;
      held[document] = (held[document] ?? 0) | words;
    }
  }

  /** Parts the documents into those that have all of `words`, given as bits, and others; the best of each. */
  best(words: number, most: number, isWanted?: (document: number) => boolean) {
    const { scores, held } = this;
    const all = new BestHits(most);
    const some = new BestHits(most);
    let allCount = 0;
    for (let document = 0; document < scores.length; document++) {
      const score = scores[document] ?? 0;
      if (score === 0 || (isWanted && !isWanted(document))) continue;
      const has = held[document] ?? 0;
      if (words !== 0 && has === words) {
        allCount += 1;
        all.offer(document, score, has);
      } else some.offer(document, score, has);
    }
    return { all: all.sorted(), allCount, some: some.sorted() };
  }
}
