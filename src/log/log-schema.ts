import type { DBSchema } from 'idb';
import type { EventCache } from './event-cache.ts';

/** The layout of the database. Raise the number only together with a step in the upgrade of `indexed-db-log.ts`. */
export const LOG_VERSION = 1;

export interface LogSchema extends DBSchema {
  /** `seq` counts from 1 across all tabs of this browser; gaps are left only where events were erased on purpose. */
  events: { key: number; value: { seq: number; event: unknown; id: string }; indexes: { id: string } };
  meta: { key: string; value: string };
  cache: { key: string; value: EventCache };
}
