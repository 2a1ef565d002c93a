import type { Connection } from './connection.ts';
import { type DraftChange, draftKey } from './draft.ts';
import { HungError, NewerError, namedFault, within } from './storage-fault.ts';

interface Options {
  connection: Pick<Connection, 'get'>;
  /** How long the store may take. */
  limitMillis: number;
  /** Called when drafts could not be stored, and when they are stored again. */
  onHealth: () => void;
}

const PAUSE_MILLIS = 5_000;

/** Changes of drafts on their way to the store, the newest of each. Where the store takes none, they wait. */
export class DraftQueue {
  readonly #options: Options;
  readonly #waiting = new Map<string, DraftChange>();
  #onItsWay: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rests = false;
  /** True from a failure on until something is stored again. */
  fails = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What the store does not hold yet. */
  changes(): readonly DraftChange[] {
    return [...this.#waiting.values()];
  }

  add(...changes: readonly DraftChange[]): void {
    for (const change of changes) this.#waiting.set(draftKey(change.draft), change);
    this.#save();
  }

  /** Tries at once, also after a failure. Resolves when it was tried. */
  async flush(): Promise<void> {
    this.#rests = false;
    this.#save();
    await this.#onItsWay;
  }

  /** Ends it. What is not on its way by now is given up. */
  close(): void {
    this.#waiting.clear();
    clearTimeout(this.#timer);
  }

  /** One writing at a time; what is typed meanwhile goes with the next. */
  #save(): void {
    if (this.#rests || this.#waiting.size === 0) return;
    this.#onItsWay ??= this.#write().finally(() => {
      this.#onItsWay = undefined;
      this.#save();
    });
  }

  async #write(): Promise<void> {
    const { connection, limitMillis } = this.#options;
    const sent = new Map(this.#waiting);
    try {
      const store = await connection.get();
      await within(
        limitMillis,
        store.changeDrafts([...sent.values()]),
        () => new HungError('The store did not answer.'),
      );
      // What was typed meanwhile stands under the same key, and still waits.
      for (const [key, change] of sent) if (this.#waiting.get(key) === change) this.#waiting.delete(key);
      this.#tell(false);
    } catch (error) {
      this.#rests = true;
      this.#tell(true);
      const fault = error instanceof NewerError ? 'newer' : namedFault(error);
      // Only a reload helps there.
      if (fault === 'newer' || fault === 'denied' || this.#waiting.size === 0) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.flush(), PAUSE_MILLIS);
    }
  }

  #tell(fails: boolean): void {
    if (fails === this.fails) return;
    this.fails = fails;
    this.#options.onHealth();
  }
}
