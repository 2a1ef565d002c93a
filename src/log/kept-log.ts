import { Connection } from './connection.ts';
import { CopyKeeper } from './copy-keeper.ts';
import type { OnClosed } from './database.ts';
import type { StoredEvent } from './event.ts';
import { EventSet } from './event-set.ts';
import { healthOf, type LogHealth, SOUND, type StoreHealth } from './health.ts';
import type { AppendResult, LearningLog, OnProgress, StoredLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import { SaveQueue } from './save-queue.ts';
import type { SecondCopy } from './second-copy.ts';
import { NotSavedError } from './storage-fault.ts';
import { WitnessBook, type WitnessPlace } from './witness-book.ts';

interface Options {
  open: (onClosed: OnClosed) => Promise<StoredLog>;
  /** Names this tab while there is no store. */
  newDevice: () => string;
  now: () => number;
  witness: WitnessPlace;
  /** How long the store may take to save an answer. */
  limitMillis: number;
}

/**
 * The log as the interface sees it. All events are in memory; each is stored as soon as that works, exactly once, and
 * compared with a second copy. What can't be stored waits and is counted as unsaved, so a lesson always goes on.
 */
export class KeptLog implements Omit<LearningLog, 'readAll'> {
  private readonly now: () => number;
  private readonly connection: Connection;
  private readonly copy = new CopyKeeper();
  private readonly witness: WitnessBook;
  private readonly temporaryDevice: string;
  private readonly events = new EventSet();
  private readonly queue: SaveQueue;
  /** Lost by the store while this tab was open. */
  private vanished: StoredEvent[] = [];
  private readonly listeners = new Listeners<readonly StoredEvent[]>();
  private readonly watchers = new Listeners<LogHealth>();
  private state: StoreHealth = SOUND;

  private constructor(options: Options) {
    this.now = options.now;
    this.temporaryDevice = options.newDevice();
    this.witness = new WitnessBook(options.witness);
    this.connection = new Connection({
      open: options.open,
      expected: () => this.storedEvents(),
      onRead: (store, stored, expected) => this.found(store, stored, expected),
      onAdded: (added) => this.take(added),
      onClosed: (why) => void (why === 'closed' && this.retry()),
    });
    this.queue = new SaveQueue({
      connection: this.connection,
      copy: this.copy,
      limitMillis: options.limitMillis,
      onStored: (events) => this.stored(events),
      onFault: (fault) => this.setState({ fault }),
    });
  }

  /** Opens the log. Never rejects: whatever the browser does, there is one. */
  static async open(options: Options): Promise<KeptLog> {
    const log = new KeptLog(options);
    await log.retry();
    return log;
  }

  get device(): string {
    return this.connection.store?.device || this.temporaryDevice;
  }

  get seed(): string {
    return this.connection.store?.seed || this.temporaryDevice;
  }

  get unreadable(): number {
    return this.state.unreadable;
  }

  health(): LogHealth {
    return healthOf(this.state, this.copy, this.unsaved().length, this.vanished.length);
  }

  /** Called with the health whenever it may have changed. Returns how to stop. */
  watch(listener: (health: LogHealth) => void): () => void {
    return this.watchers.add(listener);
  }

  subscribe(listener: (added: readonly StoredEvent[]) => void): () => void {
    return this.listeners.add(listener);
  }

  /** All events, in order. */
  list(): readonly StoredEvent[] {
    return this.events.list();
  }

  /** The events that are in this tab only. */
  unsaved(): StoredEvent[] {
    return [...this.queue.unsaved(), ...this.vanished];
  }

  /** Rejects with a `NotSavedError` when the events could not be stored now. */
  async append(events: readonly StoredEvent[]): Promise<AppendResult> {
    const added = this.take(structuredClone(events), this.queue);
    if (!(await this.queue.save())) throw new NotSavedError(`The events could not be stored: ${this.state.fault}.`);
    return { added, known: events.length - added.length };
  }

  /** Stores many events at once, or none: nothing is shown before all are stored. Rejects when they can't be. */
  async importAll(events: readonly StoredEvent[], onProgress?: OnProgress): Promise<AppendResult> {
    const store = await this.connection.get();
    const result = await store.append(events, onProgress);
    this.stored(result.added);
    return result;
  }

  /** Tries again to open the store and to save what waits. True when nothing is in this tab only. */
  async retry(): Promise<boolean> {
    return this.queue.retry();
  }

  /** Reads what other tabs stored while this one slept. */
  async refresh(): Promise<void> {
    await this.connection.read().catch(() => {
      this.connection.drop();
      return this.retry();
    });
  }

  /** Compares with the second copy. Whatever one has and the other has not is added; nothing is ever replaced. */
  async compareWith(copy: SecondCopy): Promise<void> {
    this.copy.attach(copy);
    const lost = this.take(await this.copy.read(), this.queue);
    if (this.state.fault !== 'newer') await this.copy.write(this.list());
    await this.restore(lost.length);
    this.setState({ missing: this.state.fault ? 0 : this.witness.missing(this.list()) });
    if (!this.state.fault) this.witness.note(this.storedEvents());
  }

  /** True when something is wrong or missing, so that the second copy can't wait. */
  get needsCopy(): boolean {
    return this.state.fault !== undefined || this.witness.missing(this.list()) > 0;
  }

  /** Stores again what the store lost while this tab was open. True when it is stored. */
  async bringBack(): Promise<boolean> {
    this.queue.add(this.vanished.splice(0));
    return this.queue.save();
  }

  /** Takes what is there for all there is, so that a loss is told no more. */
  acceptLoss(): void {
    this.vanished = [];
    this.witness.accept(this.list());
    this.setState({ missing: 0 });
  }

  /** Gives this browser a new name. Rejects when there is no store to keep it. */
  async renameDevice(): Promise<void> {
    await (await this.connection.get()).renameDevice();
  }

  close(): void {
    this.queue.close();
    this.connection.drop();
    this.listeners.clear();
    this.watchers.clear();
  }

  /** Adds events to those that are known and tells of the new ones, which wait in the queue if there is one. */
  private take(events: readonly StoredEvent[], queue?: SaveQueue): StoredEvent[] {
    const added = this.events.add(events);
    queue?.add(added);
    if (added.length > 0) this.listeners.tell(added);
    return added;
  }

  private storedEvents(): StoredEvent[] {
    return this.list().filter(({ id }) => !this.queue.has(id));
  }

  private found(store: StoredLog, stored: readonly StoredEvent[], expected: readonly StoredEvent[]): void {
    const ids = new Set(stored.map(({ id }) => id));
    this.queue.remove(ids);
    this.vanished = expected.filter(({ id }) => !ids.has(id));
    this.take(stored);
    const fault = store.readOnly ? 'newer' : this.queue.size > 0 ? this.state.fault : undefined;
    this.setState({ unreadable: store.unreadable, fault });
    if (this.vanished.length > 0) void this.bringBackFromCopy();
  }

  /** What the second copy still has was lost by accident: who clears a site's data clears both. */
  private async bringBackFromCopy(): Promise<void> {
    await this.copy.read();
    const back = this.vanished.filter(({ id }) => this.copy.has(id));
    this.vanished = this.vanished.filter(({ id }) => !this.copy.has(id));
    this.queue.add(back);
    await this.restore(back.length);
  }

  private async restore(count: number): Promise<void> {
    if (count === 0 || !(await this.queue.save()) || this.state.fault) return;
    this.setState({ restored: this.state.restored + count });
  }

  private stored(events: readonly StoredEvent[]): void {
    void this.copy.write(events);
    this.setState({ savedAt: this.now(), fault: undefined });
    this.witness.note(this.storedEvents());
  }

  private setState(change: Partial<StoreHealth>): void {
    this.state = { ...this.state, ...change };
    this.watchers.tell(this.health());
  }
}
