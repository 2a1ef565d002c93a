import type { Connection } from './connection.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { StoredEvent } from './event.ts';
import {
  faultOf,
  HungError,
  NewerError,
  namedFault,
  type Probe,
  type StorageFault,
  whileAlive,
  within,
} from './storage-fault.ts';

interface Options {
  connection: Connection;
  copy: CopyKeeper;
  /** How long the store may be silent while it saves. */
  limitMillis: number;
  onStored: (events: readonly StoredEvent[]) => void;
  onFault: (fault: StorageFault) => void;
}

/** A dead connection is dropped and opened afresh so often before its fault is told. */
const TRIES = 2;
const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 30_000;

/** Events on their way to the store. Each gets there exactly once, as soon as the store takes it. */
export class SaveQueue {
  readonly #options: Options;
  readonly #waiting = new Map<string, StoredEvent>();
  #rounds: Promise<unknown> = Promise.resolve();
  #next: Promise<boolean> | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#waiting.set(event.id, event);
  }

  /** They turned out to be in the store. */
  remove(events: Iterable<Pick<StoredEvent, 'id'>>): void {
    if (this.#waiting.size > 0) for (const { id } of events) this.#waiting.delete(id);
  }

  has(id: string): boolean {
    return this.#waiting.has(id);
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Those that are in this tab only; none once it is closed, so that nobody carries on what was given up. */
  unsaved(): StoredEvent[] {
    return this.#closed ? [] : this.#notCopied();
  }

  /** Opens the store if need be and saves all that waits. True when nothing is in this tab only any more. */
  save(): Promise<boolean> {
    // Whoever comes before the next round begins is served by it.
    this.#next ??= this.#rounds.then(() => {
      this.#next = undefined;
      return this.#saveWaiting();
    });
    this.#rounds = this.#next;
    return this.#next;
  }

  /** Ends it. What is not on its way by now is given up. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #saveWaiting(): Promise<boolean> {
    const { connection, limitMillis, onStored } = this.#options;
    let opens = false;
    let thrown: unknown;
    for (let count = 0; count < TRIES; count++) {
      try {
        opens = false;
        const store = await connection.get();
        opens = true;
        const events = [...this.#waiting.values()];
        if (events.length > 0) {
          const late = (): Error => new HungError('The store did not answer.');
          await whileAlive(limitMillis, (onAlive) => store.append(events, onAlive), late);
          this.remove(events);
          onStored(events);
        }
        this.#rest();
        return true;
      } catch (error) {
        thrown = error;
        // A store that is only read goes on being read.
        if (!(error instanceof NewerError)) connection.drop();
        // What has a name is not mended by opening the store again at once.
        if (namedFault(error)) break;
      }
    }
    if (!this.#closed) await this.#failed(thrown, opens);
    return this.#notCopied().length === 0;
  }

  #notCopied(): StoredEvent[] {
    return [...this.#waiting.values()].filter(({ id }) => !this.#options.copy.has(id));
  }

  /** Puts what waits into the second copy if that can be, tells what is wrong, and comes back later. */
  async #failed(error: unknown, opens: boolean): Promise<void> {
    const { copy, limitMillis, onFault } = this.#options;
    const probe: Probe = { opens, copies: undefined };
    if (!(error instanceof NewerError)) {
      // The learner is told in time, also when the copy hangs as well.
      const written = within(limitMillis, copy.write([...this.#waiting.values()]), () => new HungError('No answer.'));
      probe.copies = await written.catch(() => undefined);
    }
    if (this.#closed) return;
    const fault = faultOf(error, probe);
    onFault(fault);
    clearTimeout(this.#timer);
    // Only a reload brings the newer release, and what was denied stays so until then.
    if (fault === 'newer' || fault === 'denied') return;
    const pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** this.#failures);
    this.#timer = setTimeout(() => void this.save(), pause);
    this.#failures += 1;
  }

  /** All is well: nothing is to be tried again. */
  #rest(): void {
    clearTimeout(this.#timer);
    this.#failures = 0;
  }
}
