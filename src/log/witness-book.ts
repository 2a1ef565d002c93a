import type { StoredEvent } from './event.ts';
import type { Witness } from './second-copy.ts';

export interface WitnessPlace {
  read: () => Witness | undefined;
  write: (witness: Witness) => void;
}

/** What the witness saw before this visit, and what it is told for the next one. */
export class WitnessBook {
  private readonly place: WitnessPlace;
  private seen: Witness | undefined;

  constructor(place: WitnessPlace) {
    this.place = place;
    this.seen = place.read();
  }

  /** How many events there must have been that are here no longer; at least 1 when the last one is gone. */
  missing(events: readonly StoredEvent[]): number {
    if (!this.seen) return 0;
    const { events: count, last } = this.seen;
    const gone = events.some(({ id }) => id === last) ? 0 : 1;
    return Math.max(count - events.length, gone);
  }

  /** Notes what is here, unless something is missing: a loss is not forgotten before it was told. */
  note(events: readonly StoredEvent[]): void {
    const last = events.at(-1)?.id;
    if (last !== undefined && this.missing(events) === 0) this.place.write({ events: events.length, last });
  }

  /** Takes what is here for all there is. */
  accept(events: readonly StoredEvent[]): void {
    this.seen = undefined;
    this.note(events);
  }
}
