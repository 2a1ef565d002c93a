import type { StoredEvent } from './event.ts';

type Listener = (added: readonly StoredEvent[]) => void;

/** Those who want to hear of new events. */
export class Listeners {
  private readonly listeners = new Set<Listener>();

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(added: readonly StoredEvent[]): void {
    if (added.length === 0) return;
    for (const listener of this.listeners) listener(added);
  }

  clear(): void {
    this.listeners.clear();
  }
}
