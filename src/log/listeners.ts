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
    for (const listener of this.listeners) {
      try {
        listener(added);
      } catch (error) {
        // What a listener can't draw is saved all the same: the fault is reported, and the next one is told.
        reportFault(error);
      }
    }
  }

  clear(): void {
    this.listeners.clear();
  }
}

/** As an uncaught error where there is a browser, else in the console. */
function reportFault(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else console.error(error);
}
