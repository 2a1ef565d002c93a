import type { StoredEvent } from './event.ts';
import { IdSet } from './id-set.ts';
import { inOrder, isInOrder } from './order.ts';

/** Events by id, in order. An event that is in it never changes. */
export class EventSet {
  readonly #ids = new IdSet();
  #ordered: readonly StoredEvent[] = [];

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** All of them, in order. The list is a new one after each change. */
  list(): readonly StoredEvent[] {
    return this.#ordered;
  }

  /** Adds those with a new id, and returns them. */
  add(events: Iterable<StoredEvent>): StoredEvent[] {
    const added: StoredEvent[] = [];
    for (const event of events) if (this.#ids.add(event.id)) added.push(event);
    if (added.length === 0) return added;
    const all = [...this.#ordered, ...added];
    // Nearly always one event comes, and comes last; or all of them come, in order.
    this.#ordered = isInOrder(all, this.#ordered.length) ? all : inOrder(all);
    return added;
  }

  /** Forgets those with these ids. */
  remove(ids: ReadonlySet<string>): void {
    this.#ids.remove(ids);
    this.#ordered = this.#ordered.filter(({ id }) => !ids.has(id));
  }
}
