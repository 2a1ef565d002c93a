import type { Draft, DraftChange } from './draft.ts';
import type { StoredEvent } from './event.ts';

/** What happened when events were stored. */
export interface AppendResult {
  /** The events that were new, as stored. */
  added: StoredEvent[];
  /** How many were there already. */
  known: number;
}

/** Called now and then while a large batch is stored. */
export type OnProgress = (done: number, total: number) => void;

/**
 * An append-only log of one learner. Appending, importing a backup and hearing another tab are one operation,
 * set union by id, so it makes no difference how often or in what order events arrive.
 */
export interface LearningLog {
  /** This browser's name in the events it writes. */
  readonly device: string;
  /** Records that are no events. They are left where they are. */
  readonly unreadable: number;
  /** Every event that could be read, in order. `onAlive` hears of each part of them. */
  readAll(onAlive?: () => void): Promise<StoredEvent[]>;
  /** All or nothing: resolves once the events are safely stored, and rejects when they are not. */
  append(events: readonly StoredEvent[], onProgress?: OnProgress): Promise<AppendResult>;
  /** Called with events that were added here or in another tab. Returns how to stop. */
  subscribe(listener: (added: readonly StoredEvent[]) => void): () => void;
  close(): void;
}

/** A log that outlives the tab. */
export interface StoredLog extends LearningLog {
  /** True when a newer release laid it out: it is read as far as it can be, and never written. */
  readonly readOnly: boolean;
  /**
   * Appends very many, in batches that let others save in between; listeners are told once. Each batch is all or nothing.
   * When one can't be stored, those before it stay, and it rejects with a `PartlySavedError`; with its cause when there are
   * none.
   */
  appendMany(events: readonly StoredEvent[], onProgress?: OnProgress): Promise<AppendResult>;
  /** What shuffling starts from; stays when the device is renamed. */
  readonly seed: string;
  /** Ids of events that were erased on purpose, as of the last reading. `append` takes them for known. */
  readonly forgotten: ReadonlySet<string>;
  /**
   * Erases events for good, here and in other tabs. For what somebody has a right to have erased; everything else is only
   * ever added to. All or nothing: resolves once they are safely gone, and rejects when they are not.
   */
  forget(ids: readonly string[]): Promise<void>;
  /** Lets events be stored again that had been erased. Resolves with the ids that stay erased. */
  recall(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Called with the ids of events that another tab erased. Returns how to stop. */
  onForgotten(listener: (ids: readonly string[]) => void): () => void;
  /** What was begun and is not finished, by every page. */
  readDrafts(): Promise<Draft[]>;
  /** Changes what is begun. All or nothing: resolves once it is safely stored, and rejects when it is not. */
  changeDrafts(changes: readonly DraftChange[]): Promise<void>;
  /** Gives this browser a new name, so that a restored copy and its origin don't write as one device. */
  renameDevice(): Promise<void>;
}
