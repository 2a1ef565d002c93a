import type { StoredEvent } from './event.ts';
import { compareEvents, inOrder } from './order.ts';

/** Events by id, in order. An event that is in it never changes. */
export class EventSet {
  private readonly byId = new Map<string, StoredEvent>();
  private ordered: readonly StoredEvent[] = [];

  get size(): number {
    return this.byId.size;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** All of them, in order. The list is a new one after each change. */
  list(): readonly StoredEvent[] {
    return this.ordered;
  }

  /** Adds those with a new id, and returns them. */
  add(events: Iterable<StoredEvent>): StoredEvent[] {
    const added: StoredEvent[] = [];
    for (const event of events) {
      if (this.byId.has(event.id)) continue;
      this.byId.set(event.id, event);
      added.push(event);
    }
    const [first] = added;
    const last = this.ordered.at(-1);
    // Nearly always one event comes, and comes last.
    if (added.length === 1 && first && (!last || compareEvents(last, first) < 0)) {
      this.ordered = [...this.ordered, first];
    } else if (added.length > 0) this.ordered = inOrder([...this.ordered, ...added]);
    return added;
  }

  /** Forgets those with these ids. */
  remove(ids: ReadonlySet<string>): void {
    for (const id of ids) this.byId.delete(id);
    this.ordered = this.ordered.filter(({ id }) => this.byId.has(id));
  }
}
