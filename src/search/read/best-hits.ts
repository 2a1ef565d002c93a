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

/** Keeps the best of many hits without sorting them all: a heap with the worst of those kept at its top. */
export class BestHits {
  /** What does not score more is not among the best: to be asked by whoever has very many to offer. */
  least = 0;
  private readonly heap: Hit[] = [];
  private readonly most: number;

  /** `most` is how many to keep; may be infinite. */
  constructor(most: number) {
    this.most = most;
  }

  offer(document: number, score: number, held: number): void {
    const { heap, most } = this;
    const [worst] = heap;
    if (heap.length < most) this.rise({ document, score, held });
    else if (worst && (score > worst.score + SAME || (score >= worst.score - SAME && document < worst.document)))
      this.sink({ document, score, held });
    if (heap.length >= most) this.least = (heap[0]?.score ?? Number.POSITIVE_INFINITY) - SAME;
  }

  /** The best first; equal ones in the order of their documents. */
  sorted(): Hit[] {
    return this.heap.toSorted(byRank);
  }

  private rise(hit: Hit): void {
    const { heap } = this;
    heap.push(hit);
    if (this.most === Number.POSITIVE_INFINITY) return;
    let at = heap.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above];
      if (!other || byRank(other, hit) >= 0) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = hit;
  }

  /** Takes the place of the worst. */
  private sink(hit: Hit): void {
    const { heap } = this;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      const worse = worseOf(heap, below);
      const other = heap[worse];
      if (!other || byRank(hit, other) >= 0) break;
      heap[at] = other;
      at = worse;
    }
    heap[at] = hit;
  }
}

/** Below 0 when `a` comes first. */
function byRank(a: Hit, b: Hit): number {
  const lead = b.score - a.score;
  return Math.abs(lead) > SAME ? lead : a.document - b.document;
}

/** Which of two neighbors in a heap is the worse one. */
function worseOf(heap: readonly Hit[], left: number): number {
  const [a, b] = [heap[left], heap[left + 1]];
  return a && b && byRank(a, b) < 0 ? left + 1 : left;
}
