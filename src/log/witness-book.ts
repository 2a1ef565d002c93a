import type { StoredEvent } from './event.ts';
import type { Witness } from './second-copy.ts';

/** Where the witness is kept. What throws here costs the hint, and nothing else. */
export interface WitnessPlace {
  read: () => Witness | undefined;
  write: (witness: Witness) => void;
}

/** What the witness saw before this visit, and what it is told for the next one. */
export class WitnessBook {
  readonly #place: WitnessPlace;
  #seen: Witness | undefined;
  /** Ids of earlier visits that are still here. What is new must not stand in for what is lost. */
  readonly #earlier = new Set<string>();
  /** How many were erased on purpose; undefined before the store was asked. */
  #forgotten: number | undefined;

  constructor(place: WitnessPlace) {
    this.#place = place;
    this.#seen = this.#read();
  }

  /** Takes these for events of earlier visits. */
  recognize(events: readonly StoredEvent[]): void {
    if (!this.#seen) return;
    const { events: count, last } = this.#seen;
    // Nearly always nothing is missing, and nothing needs to be remembered of thousands.
    const isWhole = this.#earlier.size === 0 && events.length >= count && events.findLast(({ id }) => id === last);
    if (isWhole) this.#seen = undefined;
    else for (const { id } of events) this.#earlier.add(id);
  }

  /** How many events there must have been that are here no longer; at least 1 when the last one is gone. */
  get missing(): number {
    if (!this.#seen || this.#seen.events === 0) return 0;
    return Math.max(this.#seen.events - this.#earlier.size, this.#earlier.has(this.#seen.last) ? 0 : 1);
  }

  /** Notes what is here. What is missing goes on being counted until it is accepted, in this tab or in another one. */
  note(events: readonly StoredEvent[]): void {
    const last = events.at(-1)?.id;
    if (last === undefined) return;
    if (this.#seen && this.missing > 0 && (this.#read()?.events ?? 0) < this.#seen.events) this.#seen = undefined;
    this.#write({ events: events.length + this.missing, last });
  }

  /** Takes these for all that was erased on purpose, and so is not missing. Told for the first time what the store knows. */
  forget(ids: ReadonlySet<string>): void {
    const before = this.#earlier.size;
    for (const id of ids) this.#earlier.delete(id);
    if (this.#seen) {
      const { events, last, forgotten = 0 } = this.#seen;
      // At first the witness may have seen what was erased since; later it is known which of them it had seen.
      const gone = this.#forgotten === undefined ? Math.max(0, ids.size - forgotten) : before - this.#earlier.size;
      const [other = ''] = this.#earlier;
      this.#seen = { events: Math.max(0, events - gone), last: ids.has(last) ? other : last };
    }
    this.#forgotten = ids.size;
  }

  /** Takes what is here for all there is, which may be nothing. */
  accept(events: readonly StoredEvent[]): void {
    this.#seen = undefined;
    this.#write({ events: events.length, last: events.at(-1)?.id ?? '' });
  }

  #write(witness: Witness): void {
    try {
      this.#place.write(this.#forgotten ? { ...witness, forgotten: this.#forgotten } : witness);
    } catch {
      // It lags then, as it may.
    }
  }

  #read(): Witness | undefined {
    try {
      return this.#place.read();
    } catch {
      return undefined;
    }
  }
}
