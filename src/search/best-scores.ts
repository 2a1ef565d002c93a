/** Keeps the greatest of many numbers without sorting them all: a heap with the least of these at its top. */
export class BestScores {
  /** The least of those kept; below every number as long as there is room for more. */
  least: number;
  private readonly heap: number[] = [];
  private readonly most: number;

  /** `most` is how many to keep; may be infinite. */
  constructor(most: number) {
    this.most = most;
    this.least = most > 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  offer(score: number): void {
    if (score <= this.least || this.most === Number.POSITIVE_INFINITY) return;
    if (this.heap.length < this.most) this.rise(score);
    else this.sink(score);
    if (this.heap.length === this.most) this.least = this.heap[0] ?? 0;
  }

  private rise(score: number): void {
    let at = this.heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.heap[above] ?? 0;
      if (other <= score) break;
      this.heap[at] = other;
      at = above;
    }
    this.heap[at] = score;
  }

  /** Takes the place of the least. */
  private sink(score: number): void {
    const { heap } = this;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      const right = heap[below + 1];
      const lesser = right !== undefined && right < (heap[below] ?? 0) ? below + 1 : below;
      const other = heap[lesser] ?? 0;
      if (other >= score) break;
      heap[at] = other;
      at = lesser;
    }
    heap[at] = score;
  }
}
