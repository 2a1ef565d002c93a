import type { IDBPDatabase } from 'idb';
import type { LogSchema } from './log-schema.ts';

/**
 * Events up to a sequence number as one text. Reading 10,000 records one by one takes a browser ten times as long as
 * reading them as one. It is disposable: made from the records, checked against them, and never the only copy.
 */
export interface EventCache {
  /** The sequence number of the last record in it. */
  upTo: number;
  /** How many records it was made from; when the store has another number of them, it is worth nothing. */
  records: number;
  /** JSON of what the records hold, the unreadable ones too. */
  text: string;
}

/** Rewritten once so many records have come since. */
const TAIL = 500;

export interface StoredRecords {
  /** What the records hold, in the order of their sequence numbers. */
  values: unknown[];
  /** True when reading would be faster with a new cache. */
  stale: boolean;
}

/** Reads every record, through the cache as far as that holds. */
export async function readRecords(database: IDBPDatabase<LogSchema>): Promise<StoredRecords> {
  const transaction = database.transaction(['events', 'cache']);
  const events = transaction.objectStore('events');
  const cache = await transaction.objectStore('cache').get('events');
  const cached =
    cache && (await events.count(IDBKeyRange.upperBound(cache.upTo))) === cache.records ? parse(cache.text) : undefined;
  const rest = await events.getAll(cache && cached ? IDBKeyRange.lowerBound(cache.upTo, true) : null);
  return { values: [...(cached ?? []), ...rest.map(({ event }) => event)], stale: rest.length >= TAIL };
}

/** What can be read of a store that a newer release laid out, which may be nothing. */
export async function readForeignRecords(database: IDBPDatabase<LogSchema>): Promise<StoredRecords> {
  const records: readonly unknown[] = await database.getAll('events').catch(() => []);
  return { values: records.map((record) => Object(record)['event']), stale: false };
}

/** Writes the cache anew. Nothing is lost when that fails. */
export async function writeCache(database: IDBPDatabase<LogSchema>): Promise<void> {
  const transaction = database.transaction(['events', 'cache'], 'readwrite', { durability: 'relaxed' });
  const records = await transaction.objectStore('events').getAll();
  const text = JSON.stringify(records.map(({ event }) => event ?? null));
  await transaction
    .objectStore('cache')
    .put({ upTo: records.at(-1)?.seq ?? 0, records: records.length, text }, 'events');
  await transaction.done;
}

function parse(text: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}
