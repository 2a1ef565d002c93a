import { Connection } from './connection.ts';
import { CopyKeeper } from './copy-keeper.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { StoredEvent } from './event.ts';
import { leaveOut, storedIn } from './forget-everywhere.ts';
import type { LogHealth } from './health.ts';
import { HealthBook } from './health-book.ts';
import { KnownEvents, without } from './known-events.ts';
import type { AppendResult, LearningLog, OnProgress, StoredLog } from './learning-log.ts';
import type { LogOptions } from './log-options.ts';
import type { LogParts } from './log-parts.ts';
import { queueFromCopy } from './queue-from-copy.ts';
import { SaveQueue } from './save-queue.ts';
import type { SecondCopy } from './second-copy.ts';
import { NotSavedError } from './storage-fault.ts';
import { WitnessBook } from './witness-book.ts';

/**
 * The log as the interface sees it. All events are in memory; each is stored as soon as that works, exactly once, and
 * compared with a second copy. What can't be stored waits and is counted as unsaved, so a lesson always goes on.
 */
export class KeptLog implements Omit<LearningLog, 'readAll' | 'unreadable'> {
  readonly #options: LogOptions;
  readonly #connection: Connection;
  readonly #copy = new CopyKeeper();
  readonly #witness: WitnessBook;
  readonly #temporaryDevice: string;
  readonly #events = new KnownEvents();
  readonly #queue: SaveQueue;
  /** What was begun and is not finished. */
  readonly drafts: DraftKeeper;
  protected readonly parts: LogParts;
  readonly #book = new HealthBook(
    () => this.parts,
    () => ({ unsaved: this.unsaved().length, begun: this.drafts.failing }),
  );
  /** The store as it was last opened; it may have been closed since. */
  #store: StoredLog | undefined;

  protected constructor(options: LogOptions) {
    this.#options = options;
    this.#temporaryDevice = options.newDevice();
    this.#witness = new WitnessBook(options.witness);
    this.#connection = new Connection({
      open: options.open,
      limitMillis: options.limitMillis,
      expected: () => storedIn(this.parts),
      onRead: (store, stored, expected) => this.#found(store, stored, expected),
      // Where something is among them that was erased, the store knows what came last.
      onAdded: (added) => void (this.#events.hasErased(added) ? this.refresh() : this.#heard(added)),
      onForgotten: (ids) => void leaveOut(this.parts, this.#events.forgetMore(ids)),
      onLate: () => void this.retry(),
      onClosed: (why) => void (why === 'closed' && this.retry()),
    });
    const [connection, copy, events, witness] = [this.#connection, this.#copy, this.#events, this.#witness];
    this.#queue = new SaveQueue({
      connection,
      copy,
      limitMillis: options.limitMillis,
      onStored: (stored) => this.#stored(stored),
      onFault: (fault) => this.#book.change({ fault }),
    });
    this.parts = { connection, copy, events, queue: this.#queue, witness };
    this.drafts = new DraftKeeper({ ...options, connection }, () => this.#book.change());
  }

  /** Opens the log. Never rejects: whatever the browser does, there is one. */
  static open(options: LogOptions): Promise<KeptLog> {
    return KeptLog.start(new KeptLog(options));
  }

  protected static async start<L extends KeptLog>(log: L): Promise<L> {
    await log.retry();
    return log;
  }

  get device(): string {
    return this.#store?.device || this.#temporaryDevice;
  }

  get seed(): string {
    return this.#store?.seed || this.#temporaryDevice;
  }

  health(): LogHealth {
    return this.#book.now();
  }

  /** Called with the health whenever it may have changed. Returns how to stop. */
  watch(listener: (health: LogHealth) => void): () => void {
    return this.#book.watch(listener);
  }

  subscribe(listener: (added: readonly StoredEvent[]) => void): () => void {
    return this.#events.listeners.add(listener);
  }

  /** Ids of what was erased on purpose. */
  get forgotten(): ReadonlySet<string> {
    return this.#events.forgotten;
  }

  /** All events, in order. */
  list(): readonly StoredEvent[] {
    return this.#events.list();
  }

  /** The events that are in this tab only. */
  unsaved(): StoredEvent[] {
    return [...this.#queue.unsaved(), ...this.#events.vanished];
  }

  /** Rejects with a `NotSavedError` when the events could not be stored now. */
  async append(events: readonly StoredEvent[]): Promise<AppendResult> {
    const added = this.#events.add(structuredClone(events), (fresh) => this.#queue.add(fresh));
    if (!(await this.#queue.save()))
      throw new NotSavedError(`The events could not be stored: ${this.#book.state.fault}.`);
    return { added, known: events.length - added.length };
  }

  /** Stores many events, and shows them then. Rejects with a `PartlySavedError` when it could store only some of them. */
  async importAll(events: readonly StoredEvent[], onProgress?: OnProgress): Promise<AppendResult> {
    const { importInto } = await import('./import-into.ts');
    return importInto(this.parts, events, (added) => this.#stored(added), onProgress);
  }

  /** Tries again to open the store and to save what waits. True when nothing is in this tab only. */
  async retry(): Promise<boolean> {
    const [isSaved] = await Promise.all([this.#queue.save(), this.drafts.flush()]);
    return isSaved;
  }

  /** Reads what other tabs stored while this one slept. */
  refresh(): Promise<unknown> {
    return this.#connection.read().catch(() => this.retry());
  }

  /** Compares with the second copy. Whatever one has and the other has not is added; nothing is ever replaced. */
  async compareWith(copy: SecondCopy): Promise<void> {
    this.#copy.attach(copy);
    await this.#restore();
    if (this.#book.state.fault !== 'newer') await this.#copy.write(this.list());
    if (!this.#book.state.fault) this.#witness.note(storedIn(this.parts));
    this.#book.change();
  }

  /** True when something is wrong or missing, so that the second copy can't wait. */
  get needsCopy(): boolean {
    return this.#book.state.fault !== undefined || this.#events.vanished.length > 0 || this.#witness.missing > 0;
  }

  /** Stores again what the store lost while this tab was open. True when it is stored. */
  async bringBack(): Promise<boolean> {
    this.#queue.add(this.#events.recover(() => true));
    return this.#queue.save();
  }

  /** Takes what is there for all there is, so that a loss is told no more. What had vanished is shown no more. */
  acceptLoss(): void {
    this.#events.forgetVanished();
    this.#witness.accept(storedIn(this.parts));
    this.#book.change();
  }

  /** Gives this browser a new name. Rejects when there is no store to keep it. */
  async renameDevice(): Promise<void> {
    return (await this.#connection.get()).renameDevice();
  }

  /** Ends it. What is in this tab only is given up. */
  close(): void {
    this.#queue.close();
    this.drafts.close();
    this.#events.forgetVanished();
    this.#connection.close();
    this.#events.listeners.clear();
    this.#book.clear();
  }

  #found(store: StoredLog, stored: readonly StoredEvent[], expected: readonly StoredEvent[]): Promise<void> {
    if (!this.#store) this.#witness.recognize(stored);
    this.#store = store;
    // A save that seemed to have failed may have been done in truth.
    const saved = this.#queue.size === 0 ? [] : stored.filter(({ id }) => this.#queue.has(id));
    const erased = this.#events.forget(store.forgotten);
    this.#heard(stored);
    void leaveOut(this.parts, erased);
    // In what a newer release laid out, nobody knows what is missing.
    if (!store.readOnly) this.#events.miss(without(expected, stored).filter(({ id }) => !this.#queue.has(id)));
    const fault = store.readOnly ? 'newer' : this.#queue.size > 0 ? this.#book.state.fault : undefined;
    const savedAt = saved.length > 0 ? this.#options.now() : this.#book.state.savedAt;
    this.#book.change({ unreadable: store.unreadable, fault, savedAt });
    void this.#copy.write(saved);
    if (this.#events.vanished.length > 0) void this.#restore();
    return this.drafts.load(store);
  }

  /** Events that are in the store, whoever put them there. */
  #heard(stored: readonly StoredEvent[]): void {
    this.#queue.remove(stored);
    this.#events.miss(without(this.#events.vanished, stored));
    this.#events.add(stored);
    this.#book.change();
  }

  /** Brings back what only the second copy has: who clears a site's data clears both, so it was lost by accident. */
  async #restore(): Promise<void> {
    const count = await queueFromCopy(this.parts);
    const isStored = count > 0 && (await this.#queue.save()) && this.#book.state.fault === undefined;
    this.#book.change({ restored: this.#book.state.restored + (isStored ? count : 0) });
  }

  #stored(events: readonly StoredEvent[]): void {
    // Told once it is known whether the copy has it too, and before, since it may take long.
    void this.#copy.write(this.#events.kept(events)).then((isWritten) => isWritten === false && this.#book.change());
    this.#book.change({ savedAt: this.#options.now(), fault: undefined });
    this.#witness.note(storedIn(this.parts));
  }
}
