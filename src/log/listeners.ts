/** Those who want to hear of something. */
export class Listeners<T> {
  readonly #listeners = new Set<(news: T) => void>();

  add(listener: (news: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(news: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(news);
      } catch (error) {
        // What a listener can't draw is saved all the same: the fault is reported, and the next one is told.
        reportFault(error);
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}

/** As an uncaught error where there is a browser, else in the console. */
function reportFault(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else console.error(error);
}
