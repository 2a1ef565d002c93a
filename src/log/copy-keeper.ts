import type { StoredEvent } from './event.ts';
import type { SecondCopy } from './second-copy.ts';

/** What is known of the second copy, once there is one. */
export class CopyKeeper {
  private copy: SecondCopy | undefined;
  private ids = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  state: 'unknown' | 'kept' | 'unavailable' = 'unknown';
  /** Lines of it that can't be read. */
  damaged = 0;

  has(id: string): boolean {
    return this.ids.has(id);
  }

  attach(copy: SecondCopy): void {
    this.copy = copy;
  }

  /** All that is in it; nothing when it can't be read. */
  read(): Promise<StoredEvent[]> {
    return this.inTurn(async () => {
      if (!this.copy) return [];
      try {
        const { events, damaged } = await this.copy.read();
        this.ids = new Set(events.map(({ id }) => id));
        this.damaged = damaged;
        this.state = 'kept';
        return events;
      } catch {
        this.ids.clear();
        this.state = 'unavailable';
        return [];
      }
    });
  }

  /** Adds what it has not yet. True once all of it is on disk; undefined when there is no copy. */
  write(events: readonly StoredEvent[]): Promise<boolean | undefined> {
    return this.inTurn(async () => {
      if (!this.copy || this.state !== 'kept') return undefined;
      const fresh = events.filter(({ id }) => !this.ids.has(id));
      if (fresh.length === 0) return true;
      try {
        await this.copy.append(fresh);
      } catch {
        // What could not be written now is written when the two are compared next.
        return false;
      }
      for (const { id } of fresh) this.ids.add(id);
      return true;
    });
  }

  /** One at a time: what is known to be there must be there. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done;
    return done;
  }
}
