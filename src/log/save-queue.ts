import type { Connection } from './connection.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { StoredEvent } from './event.ts';
import { faultOf, HungError, NewerError, type Probe, type StorageFault, within } from './storage-fault.ts';

interface Options {
  connection: Connection;
  copy: CopyKeeper;
  /** How long the store may take for one save. */
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
  private readonly options: Options;
  private readonly waiting = new Map<string, StoredEvent>();
  private rounds: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(options: Options) {
    this.options = options;
  }

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.waiting.set(event.id, event);
  }

  /** They turned out to be in the store. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) this.waiting.delete(id);
  }

  has(id: string): boolean {
    return this.waiting.has(id);
  }

  get size(): number {
    return this.waiting.size;
  }

  /** Those that are in this tab only. */
  unsaved(): StoredEvent[] {
    return [...this.waiting.values()].filter(({ id }) => !this.options.copy.has(id));
  }

  /** Saves all that waits, one save at a time. True when nothing is in this tab only any more. */
  save(): Promise<boolean> {
    const round = this.rounds.then(() => this.saveWaiting());
    this.rounds = round;
    return round;
  }

  /** The same, after the store has been opened if need be. */
  async retry(): Promise<boolean> {
    if (this.closed) return false;
    try {
      await this.options.connection.get();
    } catch (error) {
      await this.failed(error, false);
      return this.unsaved().length === 0;
    }
    return this.save();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async saveWaiting(): Promise<boolean> {
    const events = [...this.waiting.values()];
    if (events.length === 0) return true;
    const { connection, limitMillis, onStored } = this.options;
    let opens = false;
    let thrown: unknown;
    for (let count = 0; count < TRIES; count++) {
      try {
        opens = false;
        const store = await connection.get();
        opens = true;
        await within(limitMillis, store.append(events), () => new HungError('The store did not answer.'));
        this.failures = 0;
        this.remove(events.map(({ id }) => id));
        onStored(events);
        return true;
      } catch (error) {
        thrown = error;
        connection.drop();
      }
    }
    await this.failed(thrown, opens);
    return this.unsaved().length === 0;
  }

  /** Puts what waits into the second copy if that can be, tells what is wrong, and comes back later. */
  private async failed(error: unknown, opens: boolean): Promise<void> {
    const probe: Probe = { opens, copies: undefined };
    if (!(error instanceof NewerError)) probe.copies = await this.options.copy.write([...this.waiting.values()]);
    const fault = faultOf(error, probe);
    this.options.onFault(fault);
    clearTimeout(this.timer);
    // Only a reload brings the newer release, and what was denied stays so until then.
    if (this.closed || fault === 'newer' || fault === 'denied') return;
    const pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** this.failures);
    this.timer = setTimeout(() => void this.retry(), pause);
    this.failures += 1;
  }
}
