import type { IDBPDatabase } from 'idb';
import { appendNew } from './append-new.ts';
import type { StoredEvent } from './event.ts';
import type { OnProgress } from './learning-log.ts';
import type { LogSchema } from './log-schema.ts';

/** So many events are stored in one transaction. While it lasts, nobody else can save an answer. */
const BATCH = 1_000;

/** Of many events some were stored before something came in between: `added`. They are safe; the others are not there. */
export class PartlySavedError extends Error {
  override readonly name = 'PartlySavedError';
  readonly added: readonly StoredEvent[];

  constructor(added: readonly StoredEvent[], cause: unknown) {
    super(`Only ${added.length} events could be stored.`, { cause });
    this.added = added;
  }
}

interface Appended {
  /** The events that were new, as stored. */
  added: StoredEvent[];
  /** What ended it before all were stored. */
  failure?: unknown;
}

/** Adds the events with new ids, batch by batch, each of which is all or nothing. Ends with the first that fails. */
export async function appendInBatches(
  database: IDBPDatabase<LogSchema>,
  events: readonly StoredEvent[],
  onProgress?: OnProgress,
  size = BATCH,
): Promise<Appended> {
  const batches: StoredEvent[][] = [];
  try {
    for (let start = 0; start < events.length; start += size) {
      const batch = events.slice(start, start + size);
      batches.push(await appendNew(database, batch, (done) => onProgress?.(start + done, events.length)));
    }
    return { added: batches.flat() };
  } catch (error) {
    const added = batches.flat();
    return { added, failure: added.length > 0 ? new PartlySavedError(added, error) : error };
  }
}
