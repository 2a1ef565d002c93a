import type { IDBPDatabase } from 'idb';
import type { LogSchema } from './log-schema.ts';

/** Under this key the store keeps the ids of what was erased on purpose; only ids, which say nothing of anybody. */
export const FORGOTTEN = 'forgotten';

/** The ids in such a value; none when there is none, or when it is damaged. */
export function forgottenIn(value: unknown): Set<string> {
  try {
    const ids: unknown = JSON.parse(typeof value === 'string' ? value : '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/**
 * Deletes records for good, and with them the cache, in one strict transaction that also notes their ids: what a sleeping
 * tab or a second copy brings of them later is not taken. Others keep their sequence numbers. All or nothing.
 */
export async function forgetRecords(database: IDBPDatabase<LogSchema>, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(['events', 'cache', 'meta'], 'readwrite', { durability: 'strict' });
  const [events, meta] = [transaction.objectStore('events'), transaction.objectStore('meta')];
  try {
    const seqs = await Promise.all(ids.map((id) => events.index('id').getKey(id)));
    const forgotten = forgottenIn(await meta.get(FORGOTTEN));
    for (const id of ids) forgotten.add(id);
    await Promise.all([
      ...seqs.filter((seq) => seq !== undefined).map((seq) => events.delete(seq)),
      transaction.objectStore('cache').clear(),
      meta.put(JSON.stringify([...forgotten]), FORGOTTEN),
    ]);
    await transaction.done;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
}

/** Undoes all of a transaction, unless it has been undone already. */
export function abort(transaction: { abort(): void; done: Promise<void> }): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It has already been aborted.
  }
}

/** Takes ids off the list, so that their events can be stored again. Resolves with those that stay on it. */
export async function recallIds(database: IDBPDatabase<LogSchema>, ids: readonly string[]): Promise<Set<string>> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const forgotten = forgottenIn(await transaction.store.get(FORGOTTEN));
  for (const id of ids) forgotten.delete(id);
  await Promise.all([transaction.store.put(JSON.stringify([...forgotten]), FORGOTTEN), transaction.done]);
  return forgotten;
}
