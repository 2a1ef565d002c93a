import type { StoredEvent } from './event.ts';

/** What happened when events were stored. */
export interface AppendResult {
  /** The events that were new, as stored. */
  added: StoredEvent[];
  /** How many were there already. */
  known: number;
}

/**
 * An append-only log of one learner. Appending, importing a backup and hearing another tab are one operation,
 * set union by id, so it makes no difference how often or in what order events arrive.
 */
export interface LearningLog {
  /** Where the events live; `memory` is gone when the tab closes. */
  readonly place: 'browser' | 'memory';
  /** This browser's name in the events it writes. */
  readonly device: string;
  /** Records that are no events. They are left where they are. */
  readonly unreadable: number;
  /** Every event that could be read, in the order of time. */
  readAll(): Promise<StoredEvent[]>;
  /** Resolves once the events are safely stored, and rejects when they are not. */
  append(events: readonly StoredEvent[]): Promise<AppendResult>;
  /** Called with events that were added here or in another tab. Returns how to stop. */
  subscribe(listener: (added: readonly StoredEvent[]) => void): () => void;
  close(): void;
}
