import type { StoredEvent } from './event.ts';
import { EventSet } from './event-set.ts';
import { Listeners } from './listeners.ts';

/** All events that this tab knows, and which of them the store lost while it was open. */
export class KnownEvents {
  readonly listeners = new Listeners<readonly StoredEvent[]>();
  readonly #events = new EventSet();
  #lost: readonly StoredEvent[] = [];
  #erased: ReadonlySet<string> = new Set();

  /** All of them, in order. */
  list(): readonly StoredEvent[] {
    return this.#events.list();
  }

  has(id: string): boolean {
    return this.#events.has(id);
  }

  get vanished(): readonly StoredEvent[] {
    return this.#lost;
  }

  /** Adds events and tells of the new ones, which `first` sees before anybody else. Returns them. */
  add(events: readonly StoredEvent[], first: (added: readonly StoredEvent[]) => void = () => {}): StoredEvent[] {
    const added = this.#events.add(this.kept(events));
    first(added);
    if (added.length > 0) this.listeners.tell(added);
    return added;
  }

  /** Takes those for vanished that should have been in the store and are not. */
  miss(events: readonly StoredEvent[]): void {
    this.#lost = this.kept(events);
  }

  /** The vanished ones that a test picks vanish no longer. Returns them. */
  recover(isPicked: (event: StoredEvent) => boolean): StoredEvent[] {
    const recovered = this.#lost.filter(isPicked);
    this.#lost = this.#lost.filter((event) => !isPicked(event));
    return recovered;
  }

  /** Ids of what was erased on purpose. Nothing brings it in again but a word to the contrary. */
  get forgotten(): ReadonlySet<string> {
    return this.#erased;
  }

  /** Takes these for all that was erased on purpose. Returns the ids that were not known as such. */
  forget(ids: ReadonlySet<string>): ReadonlySet<string> {
    const fresh = new Set([...ids].filter((id) => !this.#erased.has(id)));
    this.#erased = ids;
    if (fresh.size === 0) return fresh;
    this.#lost = this.kept(this.#lost);
    this.#events.remove(fresh);
    this.listeners.tell([]);
    return fresh;
  }

  /** Takes these, too, for erased on purpose. Returns those that were not known as such. */
  forgetMore(ids: Iterable<string>): ReadonlySet<string> {
    return this.forget(new Set([...this.#erased, ...ids]));
  }

  /** Whether one of these was erased on purpose. */
  hasErased(events: readonly StoredEvent[]): boolean {
    return this.kept(events).length < events.length;
  }

  /** Gives up the vanished ones. */
  forgetVanished(): void {
    this.#events.remove(new Set(this.#lost.map(({ id }) => id)));
    this.#lost = [];
  }

  /** Those that were not erased on purpose, be it in another tab since they were sent to the store. */
  kept(events: readonly StoredEvent[]): readonly StoredEvent[] {
    // Nearly always nothing was, and there is nothing to look for.
    return this.#erased.size === 0 ? events : events.filter(({ id }) => !this.#erased.has(id));
  }
}

/** Those whose id none of the others has. */
export function without(events: readonly StoredEvent[], others: readonly StoredEvent[]): readonly StoredEvent[] {
  // Nearly always there is nothing to look for among thousands.
  if (events.length === 0) return events;
  const ids = new Set(others.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}
