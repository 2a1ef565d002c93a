import type { IDBPDatabase } from 'idb';
import { fromColumns, toColumns } from './event-columns.ts';
import { FORGOTTEN, forgottenIn } from './forgotten.ts';
import type { LogSchema } from './log-schema.ts';

/** Rewritten once so many records have come since. */
const TAIL = 500;

export interface StoredRecords {
  /** What the records hold, in the order of their sequence numbers. */
  values: unknown[];
  /** True when reading would be faster with a new cache. */
  stale: boolean;
  /** Ids of what was erased on purpose. */
  forgotten: ReadonlySet<string>;
}

/** Reads every record, through the cache as far as that holds. */
export async function readRecords(database: IDBPDatabase<LogSchema>): Promise<StoredRecords> {
  const transaction = database.transaction(['events', 'cache', 'meta']);
  const events = transaction.objectStore('events');
  const reading = transaction.objectStore('cache').get('events');
  // Counted by the browser while the text is taken apart here.
  const counting = events.count();
  const erased = transaction.objectStore('meta').get(FORGOTTEN);
  const cache = await reading;
  const fetching = events.getAll(cache ? IDBKeyRange.lowerBound(cache.upTo, true) : null);
  const cached = cache ? fromColumns(cache.text) : [];
  const [count, rest] = await Promise.all([counting, fetching]);
  const holds = cached?.length === (cache?.records ?? 0) && cached.length + rest.length === count;
  const records = holds ? rest : await events.getAll();
  const values = records.map(({ event }) => event);
  return {
    values: holds ? [...cached, ...values] : values,
    stale: records.length >= TAIL,
    forgotten: forgottenIn(await erased),
  };
}

/** What can be read of a store that a newer release laid out, which may be nothing. */
export async function readForeignRecords(database: IDBPDatabase<LogSchema>): Promise<StoredRecords> {
  const records: readonly unknown[] = await database.getAll('events').catch(() => []);
  const forgotten = forgottenIn(await database.get('meta', FORGOTTEN).catch(() => undefined));
  return { values: records.map((record) => Object(record)['event']), stale: false, forgotten };
}

/** Writes the cache anew. Nothing is lost when that fails. */
export async function writeCache(database: IDBPDatabase<LogSchema>): Promise<void> {
  const transaction = database.transaction(['events', 'cache'], 'readwrite', { durability: 'relaxed' });
  const records = await transaction.objectStore('events').getAll();
  const text = toColumns(records.map(({ event }) => event));
  await transaction
    .objectStore('cache')
    .put({ upTo: records.at(-1)?.seq ?? 0, records: records.length, text }, 'events');
  await transaction.done;
}
