import { type IDBPDatabase, unwrap } from 'idb';
import type { StoredEvent } from './event.ts';
import { abort, FORGOTTEN, forgottenIn } from './forgotten.ts';
import type { OnProgress } from './learning-log.ts';
import type { LogSchema } from './log-schema.ts';

/** So many requests are on their way at once; more would hold up the page. */
const PORTION = 250;

/**
 * Adds the events with new ids, in one strict transaction that reads the last sequence number and counts on from it, so
 * that two tabs can't take the same one. Resolves at `complete`: a request's own success is not a save, because over
 * quota the transaction aborts after it. When one event can't be stored, none is. What was erased is not stored again.
 *
 * If it were not strict, Chromium from 121 on, Firefox and Safari would say `complete` before the disk has it
 * (https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed). Firefox before 126 does not
 * know the word (https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability).
 */
export async function appendNew(
  database: IDBPDatabase<LogSchema>,
  events: readonly StoredEvent[],
  onProgress?: OnProgress,
): Promise<StoredEvent[]> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  // Without a promise for each request: 60,000 of them would hold up the page for seconds.
  const store = unwrap(transaction.objectStore('events'));
  const added: StoredEvent[] = [];
  const seen = new Set<string>();
  // An event that comes twice in one batch is stored as it came first.
  const isFirst = (id: string): boolean => {
    const first = !seen.has(id);
    seen.add(id);
    return first;
  };
  try {
    const [last, erased] = await Promise.all([
      transaction.objectStore('events').openKeyCursor(null, 'prev'),
      transaction.objectStore('meta').get(FORGOTTEN),
    ]);
    const forgotten = forgottenIn(erased);
    let seq = last?.key ?? 0;
    for (let start = 0; start < events.length; start += PORTION) {
      const portion = events.slice(start, start + PORTION);
      const known = await allDone(portion.map(({ id }) => store.index('id').getKey(id)));
      const fresh = portion.filter(({ id }, index) => known[index] === undefined && !forgotten.has(id) && isFirst(id));
      await allDone(fresh.map((event) => store.add({ seq: ++seq, id: event.id, event })));
      added.push(...fresh);
      onProgress?.(Math.min(start + PORTION, events.length), events.length);
    }
    await transaction.done;
    return added;
  } catch (error) {
    // Without this a failed `add` would leave the records before it committed.
    abort(transaction);
    // Over quota or on a full disk each request only says that it was aborted; the transaction says why.
    throw transaction.error ?? error;
  }
}

/** The results of some requests. They are done in their order, so the last one tells that all are. */
function allDone<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const last = requests.at(-1);
    if (!last) return resolve([]);
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    last.onerror = () => reject(last.error);
  });
}
