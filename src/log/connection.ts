import type { OnClosed } from './database.ts';
import type { StoredEvent } from './event.ts';
import type { StoredLog } from './learning-log.ts';
import { BlockedError, HungError, whileAlive } from './storage-fault.ts';

interface Options {
  /** Opens the store afresh, however long that takes. Rejects when the browser refuses. */
  open: (onClosed: OnClosed, onBlocked: () => void) => Promise<StoredLog>;
  /** How long the store may be silent while it is opened or read before others stop waiting for it. */
  limitMillis: number;
  /** What should be in the store, as far as this tab knows. */
  expected: () => readonly StoredEvent[];
  /** Called with all that is in the store, and with what had been expected there before it was read. */
  onRead: (store: StoredLog, stored: readonly StoredEvent[], expected: readonly StoredEvent[]) => Promise<void>;
  /** Called with what this tab or another one added. */
  onAdded: (added: readonly StoredEvent[]) => void;
  /** Called with the ids of what another tab erased. */
  onForgotten: (ids: readonly string[]) => void;
  /** Called when the store is open and read after all, once nobody waits for it any more. */
  onLate: () => void;
  /** Called when the browser, or another tab, ended the connection. */
  onClosed: OnClosed;
}

/** A connection to the store that can be dropped when it is dead, and opened afresh. */
export class Connection {
  readonly #options: Options;
  #open: StoredLog | undefined;
  #opening: Promise<StoredLog> | undefined;
  /** Ends the present wait, whichever opening it was that came through. */
  #serve: (store: StoredLog) => void = () => {};
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

  /** Opens it afresh, since some browsers never answer the first time, and takes an earlier opening if that comes first. */
  #start(): Promise<StoredLog> {
    let blocked = false;
    const onBlocked = (): void => {
      blocked = true;
    };
    const late = (): Error =>
      blocked
        ? new BlockedError('Another tab holds an older layout of the store.')
        : new HungError('The store could not be opened and read in time.');
    const earlier = new Promise<StoredLog>((resolve) => {
      this.#serve = resolve;
    });
    const { limitMillis } = this.#options;
    return whileAlive(limitMillis, (onAlive) => Promise.race([this.#openOne(onAlive, onBlocked), earlier]), late);
  }

  async #openOne(onAlive: () => void, onBlocked: () => void): Promise<StoredLog> {
    const own: { store?: StoredLog; ended: boolean } = { ended: false };
    const onClosed: OnClosed = (why) => {
      own.ended = true;
      if (!own.store || this.#open !== own.store) return;
      this.drop();
      this.#options.onClosed(why);
    };
    const store = await this.#options.open(onClosed, onBlocked);
    own.store = store;
    onAlive();
    // Before it is read, so that nothing of another tab falls in between.
    store.subscribe(this.#options.onAdded);
    store.onForgotten(this.#options.onForgotten);
    return this.#adopt(store, onAlive, () => own.ended || this.#closed);
  }

  /** A store that is opened or read too late for those who waited is used all the same: it may only be slow. */
  async #adopt(store: StoredLog, onAlive: () => void, isUseless: () => boolean): Promise<StoredLog> {
    try {
      if (!this.#open) await this.#readFrom(store, onAlive);
      if (isUseless()) throw ended();
    } catch (error) {
      store.close();
      throw error;
    }
    if (this.#open) {
      store.close();
      return this.#open;
    }
    this.#open = store;
    if (this.#opening) this.#serve(store);
    else this.#options.onLate();
    return store;
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
