/** The field in which a term stands, one of eight at most, and how often it does there, in one number of 16 bits. */
const MOST_COUNTED = 8_192;

/** Where each term stands, term by term, in lists that lie behind each other. */
export interface Occurrences {
  /** Every term, in the order in which it first came. */
  terms: readonly string[];
  /** Term `n` has the entries from `starts[n]` up to `starts[n + 1]`. */
  starts: Uint32Array;
  /** For each entry the document, ascending within a term; a document comes once for each field that has the term. */
  places: Uint32Array;
  /** For each entry what `fieldIn` and `timesIn` read. */
  counts: Uint16Array;
}

export const fieldIn = (count: number): number => Math.floor(count / MOST_COUNTED);
export const timesIn = (count: number): number => count % MOST_COUNTED;

/** Notes terms document by document in flat lists, because millions of small arrays would cost ten times the memory. */
export class OccurrenceLog {
  private readonly numbers = new Map<string, number>();
  private readonly documents: number[] = [];
  private readonly inField: number[] = [];
  private noted = new Uint32Array(65_536);
  private counts = new Uint16Array(65_536);
  private length = 0;

  /** The terms that are noted from now on stand in the next document. */
  nextDocument(): void {
    this.documents.push(this.length);
  }

  /** Notes all terms of one field of the document. */
  note(terms: readonly string[], field: number): void {
    const start = this.length;
    for (const term of terms) {
      const number = this.numberOf(term);
      const before = this.inField[number] ?? 0;
      // The entry of this field, if the term has one already; entries of other fields lie before `start`.
      if (before > start) this.countAgain(before - 1);
      else this.add(number, field);
    }
  }

  /** Puts the entries in the order of the terms. */
  sorted(): Occurrences {
    const starts = new Uint32Array(this.numbers.size + 1);
    const addTo = (term: number, count: number): void => {
      starts[term] = (starts[term] ?? 0) + count;
    };
    for (let at = 0; at < this.length; at++) addTo((this.noted[at] ?? 0) + 1, 1);
    for (let term = 1; term < starts.length; term++) addTo(term, starts[term - 1] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(this.length);
    const counts = new Uint16Array(this.length);
    for (const [place, start] of this.documents.entries()) {
      const end = this.documents[place + 1] ?? this.length;
      for (let at = start; at < end; at++) {
        const term = this.noted[at] ?? 0;
        const to = next[term] ?? 0;
        next[term] = to + 1;
        places[to] = place;
        counts[to] = this.counts[at] ?? 0;
      }
    }
    return { terms: [...this.numbers.keys()], starts, places, counts };
  }

  private numberOf(term: string): number {
    const before = this.numbers.get(term);
    if (before !== undefined) return before;
    const number = this.numbers.size;
    this.numbers.set(term, number);
    this.inField.push(0);
    return number;
  }

  private countAgain(at: number): void {
    const count = this.counts[at] ?? 0;
    if (timesIn(count) < MOST_COUNTED - 1) this.counts[at] = count + 1;
  }

  private add(number: number, field: number): void {
    if (this.length === this.noted.length) {
      const [noted, counts] = [this.noted, this.counts];
      this.noted = new Uint32Array(noted.length * 2);
      this.noted.set(noted);
      this.counts = new Uint16Array(counts.length * 2);
      this.counts.set(counts);
    }
    this.noted[this.length] = number;
    this.counts[this.length] = field * MOST_COUNTED + 1;
    this.length += 1;
    this.inField[number] = this.length;
  }
}
