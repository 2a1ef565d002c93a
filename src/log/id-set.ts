/**
 * Ids, of which nearly all come in ascending order, as they begin with the time: a list holds those, at the cost of one
 * comparison each. Chromium 156 takes ten times as long over a `Set` of 300,000, and each page would make one as it opens.
 */
export class IdSet {
  #ascending: string[] = [];
  /** Those that came after a greater one. None of them is greater than all in the list. */
  readonly #others = new Set<string>();

  get size(): number {
    return this.#ascending.length + this.#others.size;
  }

  has(id: string): boolean {
    return !this.#isBeyond(id) && (this.#others.has(id) || this.#isInList(id));
  }

  /** True when it was not there before. */
  add(id: string): boolean {
    if (this.#isBeyond(id)) return this.#ascending.push(id) > 0;
    const { size } = this;
    if (!this.#isInList(id)) this.#others.add(id);
    return this.size > size;
  }

  remove(ids: ReadonlySet<string>): void {
    for (const id of ids) this.#others.delete(id);
    const left = this.#ascending.filter((id) => !ids.has(id));
    const isGreatestLeft = left.at(-1) === this.#ascending.at(-1);
    this.#ascending = isGreatestLeft ? left : [...left, ...this.#others].sort();
    if (!isGreatestLeft) this.#others.clear();
  }

  #isBeyond(id: string): boolean {
    const last = this.#ascending.at(-1);
    return last === undefined || id > last;
  }

  #isInList(id: string): boolean {
    let [from, to] = [0, this.#ascending.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#ascending[middle] ?? '') < id) from = middle + 1;
      else to = middle;
    }
    return this.#ascending[from] === id;
  }
}
