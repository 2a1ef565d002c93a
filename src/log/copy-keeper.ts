import { nextTask } from '../primitives/next-task.ts';
import type { StoredEvent } from './event.ts';
import { IdSet } from './id-set.ts';
import { type CopyState, copyStateOf, type SecondCopy } from './second-copy.ts';

/** So many events go to the copy at once; more would hold up the page. */
const PORTION = 2_000;

/** What is known of the second copy, once there is one. */
export class CopyKeeper {
  #copy: SecondCopy | undefined;
  #ids = new IdSet();
  #turn: Promise<unknown> = Promise.resolve();
  state: CopyState = 'unknown';
  /** Lines of it that can't be read. */
  damaged = 0;

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  attach(copy: SecondCopy): void {
    this.#copy = copy;
  }

  /** What is in it besides these; nothing when it can't be read. */
  read(known: readonly StoredEvent[]): Promise<StoredEvent[]> {
    return this.#inTurn(async () => {
      if (!this.#copy) return [];
      try {
        const ids = known.map(({ id }) => id);
        const { events, lacking, damaged } = await this.#copy.read(ids);
        this.#ids = new IdSet();
        for (const id of ids) this.#ids.add(id);
        this.#ids.remove(new Set(lacking));
        for (const { id } of events) this.#ids.add(id);
        this.damaged = damaged;
        this.state = 'kept';
        return events;
      } catch (error) {
        this.#ids = new IdSet();
        this.state = copyStateOf(error);
        return [];
      }
    });
  }

  /** Adds what it has not yet. True once all of it is on disk; undefined when there is no copy. */
  write(events: readonly StoredEvent[]): Promise<boolean | undefined> {
    return this.#inTurn(async () => {
      if (!this.#copy || !this.#isThere) return undefined;
      const fresh = events.filter(({ id }) => !this.#ids.has(id));
      if (fresh.length === 0) return true;
      try {
        for (let start = 0; start < fresh.length; start += PORTION) {
          // The first portion as well, since the page just had to show all of them.
          if (fresh.length > PORTION) await nextTask();
          const portion = fresh.slice(start, start + PORTION);
          await this.#copy.append(portion);
          for (const { id } of portion) this.#ids.add(id);
        }
        this.state = 'kept';
        return true;
      } catch {
        // What could not be written now is written when the two are compared next.
        this.state = 'behind';
        return false;
      }
    });
  }

  /** Erases these from it. True once they are gone from the disk; undefined when there is no copy that can be read. */
  remove(ids: ReadonlySet<string>): Promise<boolean | undefined> {
    return this.#inTurn(async () => {
      if (!this.#copy || !this.#isThere) return undefined;
      try {
        // Also those that this tab does not know to be in it: another one may have written them.
        await this.#copy.remove([...ids]);
        this.#ids.remove(ids);
        this.damaged = 0;
        return true;
      } catch {
        return false;
      }
    });
  }

  /** True when it could be read. */
  get #isThere(): boolean {
    return this.state === 'kept' || this.state === 'behind';
  }

  /** One at a time: what is known to be there must be there. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done;
    return done;
  }
}
