import type { DBSchema } from 'idb';

/** The layout of the database. Raise the number only together with a step in the upgrade of `indexed-db-log.ts`. */
export const LOG_VERSION = 1;

export interface LogSchema extends DBSchema {
  /** `seq` counts from 1 across all tabs of this browser; gaps are left only where events were erased on purpose. */
  events: { key: number; value: { seq: number; event: unknown; id: string }; indexes: { id: string } };
  meta: { key: string; value: string };
  cache: { key: string; value: EventCache };
}

/**
 * A stretch of the records as one text. Reading 10,000 records one by one takes Chromium 156 many times as long as reading
 * them as one. All stretches are disposable: made from the records, checked against them, and never the only copy. The
 * first lies under `events`, where an earlier release keeps the only one it has, and each other under its beginning.
 */
export interface EventCache {
  /** The sequence number of the last record before it; the first stretch has none. */
  after?: number;
  /** The sequence number of the last record in it. */
  upTo: number;
  /** How many records it was made from; when the store has another number of them, it is worth nothing. */
  records: number;
  /** What the records hold, the unreadable ones too, as columns. */
  text: string;
}
