import type { OnClosed } from './database.ts';
import type { StoredEvent } from './event.ts';
import type { StoredLog } from './learning-log.ts';
import { HungError, whileAlive } from './storage-fault.ts';

interface Options {
  /** Opens the store afresh. Rejects when it can't be opened in time. */
  open: (onClosed: OnClosed) => Promise<StoredLog>;
  /** How long the store may be silent while it is read before others stop waiting for it. */
  limitMillis: number;
  /** What should be in the store, as far as this tab knows. */
  expected: () => readonly StoredEvent[];
  /** Called with all that is in the store, and with what had been expected there before it was read. */
  onRead: (store: StoredLog, stored: readonly StoredEvent[], expected: readonly StoredEvent[]) => Promise<void>;
  /** Called with what this tab or another one added. */
  onAdded: (added: readonly StoredEvent[]) => void;
  /** Called with the ids of what another tab erased. */
  onForgotten: (ids: readonly string[]) => void;
  /** Called when the browser, or another tab, ended the connection. */
  onClosed: OnClosed;
}

/** A connection to the store that can be dropped when it is dead, and opened afresh. */
export class Connection {
  readonly #options: Options;
  #open: StoredLog | undefined;
  #opening: Promise<StoredLog> | undefined;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The store, while it is open. */
  get store(): StoredLog | undefined {
    return this.#open;
  }

  /** The store, opened and read if need be. Rejects when it can't be. */
  async get(): Promise<StoredLog> {
    if (this.#open) return this.#open;
    if (this.#closed) throw ended();
    this.#opening ??= this.#start().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** Reads the store again, and drops it when it can't be read. */
  async read(): Promise<void> {
    const open = this.#open;
    if (!open) return void (await this.get());
    await this.#limited((onAlive) => this.#readFrom(open, onAlive)).catch((error) => {
      if (this.#open === open) this.drop();
      throw error;
    });
  }

  drop(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  /** Drops it for good. */
  close(): void {
    this.#closed = true;
    this.drop();
  }

  async #start(): Promise<StoredLog> {
    const own: { store?: StoredLog; ended: boolean } = { ended: false };
    const store = await this.#options.open((why) => {
      own.ended = true;
      if (!own.store || this.#open !== own.store) return;
      this.drop();
      this.#options.onClosed(why);
    });
    own.store = store;
    // Before it is read, so that nothing of another tab falls in between.
    store.subscribe(this.#options.onAdded);
    store.onForgotten(this.#options.onForgotten);
    return this.#limited((onAlive) => this.#adopt(store, onAlive, () => own.ended || this.#closed));
  }

  /** A store that is read too late for those who waited is used all the same: it may only be slow. */
  async #adopt(store: StoredLog, onAlive: () => void, isUseless: () => boolean): Promise<StoredLog> {
    try {
      await this.#readFrom(store, onAlive);
      if (isUseless()) throw ended();
    } catch (error) {
      store.close();
      throw error;
    }
    if (this.#open) store.close();
    else this.#open = store;
    return this.#open;
  }

  async #readFrom(store: StoredLog, onAlive: () => void): Promise<void> {
    const expected = this.#options.expected();
    await this.#options.onRead(store, await store.readAll(onAlive), expected);
  }

  #limited<T>(work: (onAlive: () => void) => Promise<T>): Promise<T> {
    return whileAlive(this.#options.limitMillis, work, () => new HungError('The store could not be read in time.'));
  }
}

const ended = (): DOMException => new DOMException('The connection has ended.', 'InvalidStateError');
