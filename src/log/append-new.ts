import type { IDBPDatabase } from 'idb';
import type { StoredEvent } from './event.ts';
import type { OnProgress } from './learning-log.ts';
import type { LogSchema } from './log-schema.ts';

/** So many requests are on their way at once; more would hold up the page. */
const PORTION = 500;

/**
 * Adds the events with new ids, in one strict transaction that reads the last sequence number and counts on from it, so
 * that two tabs can't take the same one. Resolves at `complete`: a request's own success is not a save, because over
 * quota the transaction aborts after it. When one event can't be stored, none is.
 */
export async function appendNew(
  database: IDBPDatabase<LogSchema>,
  events: readonly StoredEvent[],
  onProgress?: OnProgress,
): Promise<StoredEvent[]> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const added = new Map<string, StoredEvent>();
  const requests: Promise<unknown>[] = [];
  try {
    let seq = (await store.openKeyCursor(null, 'prev'))?.key ?? 0;
    for (let start = 0; start < events.length; start += PORTION) {
      const portion = events.slice(start, start + PORTION);
      const known = await Promise.all(portion.map(({ id }) => store.index('id').getKey(id)));
      for (const [index, event] of portion.entries()) {
        if (known[index] !== undefined || added.has(event.id)) continue;
        seq += 1;
        requests.push(store.add({ seq, id: event.id, event }));
        added.set(event.id, event);
      }
      await Promise.all(requests.splice(0));
      onProgress?.(Math.min(start + PORTION, events.length), events.length);
    }
    await transaction.done;
    return [...added.values()];
  } catch (error) {
    // What is under way fails with the rest, and has nothing to add.
    void Promise.allSettled([...requests, transaction.done]);
    try {
      // Without this a failed `add` would leave the records before it committed.
      transaction.abort();
    } catch {
      // It has already been aborted.
    }
    // Over quota or on a full disk each request only says that it was aborted; the transaction says why.
    throw transaction.error ?? error;
  }
}
