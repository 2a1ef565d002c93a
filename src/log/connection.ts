import type { OnClosed } from './database.ts';
import type { StoredEvent } from './event.ts';
import type { StoredLog } from './learning-log.ts';

interface Options {
  /** Opens the store afresh. Rejects when it can't be opened. */
  open: (onClosed: OnClosed) => Promise<StoredLog>;
  /** What should be in the store, as far as this tab knows. */
  expected: () => readonly StoredEvent[];
  /** Called with all that is in the store, and with what had been expected there before it was read. */
  onRead: (store: StoredLog, stored: readonly StoredEvent[], expected: readonly StoredEvent[]) => void;
  /** Called with what this tab or another one added. */
  onAdded: (added: readonly StoredEvent[]) => void;
  /** Called when the browser, or another tab, ended the connection. */
  onClosed: OnClosed;
}

/** A connection to the store that can be dropped when it is dead, and opened afresh. */
export class Connection {
  private readonly options: Options;
  private open: StoredLog | undefined;
  private opening: Promise<StoredLog> | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  /** The store, while it is open. */
  get store(): StoredLog | undefined {
    return this.open;
  }

  /** The store, opened and read if need be. Rejects when it can't be. */
  async get(): Promise<StoredLog> {
    if (this.open) return this.open;
    this.opening ??= this.start().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  /** Reads the store again. */
  async read(): Promise<void> {
    await this.readFrom(await this.get());
  }

  drop(): void {
    this.open?.close();
    this.open = undefined;
  }

  private async start(): Promise<StoredLog> {
    let ended = false;
    const store = await this.options.open((why) => {
      ended = true;
      if (this.open !== store) return;
      this.open = undefined;
      this.options.onClosed(why);
    });
    // Before it is read, so that nothing of another tab falls in between.
    store.subscribe(this.options.onAdded);
    await this.readFrom(store);
    if (ended) throw new DOMException('The connection ended while it was opened.', 'InvalidStateError');
    this.open = store;
    return store;
  }

  private async readFrom(store: StoredLog): Promise<void> {
    const expected = this.options.expected();
    this.options.onRead(store, await store.readAll(), expected);
  }
}
