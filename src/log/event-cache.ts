import type { IDBPDatabase } from 'idb';
import { fromColumns, toColumns } from './event-columns.ts';
import { FORGOTTEN, forgottenIn } from './forgotten.ts';
import type { LogSchema } from './log-schema.ts';

interface Sizes {
  /** The cache goes on once so many records have come since. */
  tail: number;
  /** So many records are in a stretch at most, and so many come at once without one: more would hold up the page. */
  stretch: number;
  portion: number;
}

const SIZES: Sizes = { tail: 500, stretch: 10_000, portion: 1_000 };

/** Told of each part that was read, so that nobody takes a long log for a store that does not answer. */
export type OnAlive = () => void;

export interface StoredRecords {
  /** What the records hold, in the order of their sequence numbers. */
  values: unknown[];
  /** Ids of what was erased on purpose. */
  forgotten: ReadonlySet<string>;
  /** Writes what makes the next reading faster; undefined where nothing would. Nothing is lost when that fails. */
  renew?: () => Promise<void>;
}

type Database = IDBPDatabase<LogSchema>;
type SeqRecord = LogSchema['events']['value'];

/** A stretch of the records, read from the cache. */
interface Stretch {
  /** The sequence number of the last record before it, and of the last in it. */
  after: number;
  upTo: number;
  values: readonly unknown[];
}

/**
 * Reads every record, through the cache as far as that holds. Each part is read in a transaction and a task of its own, so
 * that a long log keeps neither an answer from being saved nor the page from being used.
 */
export async function readRecords(
  database: Database,
  onAlive: OnAlive = () => {},
  sizes = SIZES,
): Promise<StoredRecords> {
  const { stretches, strays } = await readStretches(database, onAlive, sizes);
  const records = await readAfter(database, stretches.at(-1)?.upTo ?? 0, onAlive, sizes);
  // Read last, so that it names what was erased meanwhile.
  const erased = await database.get('meta', FORGOTTEN);
  return {
    values: [...stretches.map(({ values }) => values), records.map(({ event }) => event)].flat(),
    forgotten: forgottenIn(erased),
    ...(records.length >= sizes.tail && {
      renew: () => writeStretches(database, { stretches, strays, records, erased }, sizes),
    }),
  };
}

/** What can be read of a store that a newer release laid out, which may be nothing. */
export async function readForeignRecords(database: Database): Promise<StoredRecords> {
  const records: readonly unknown[] = await database.getAll('events').catch(() => []);
  const forgotten = forgottenIn(await database.get('meta', FORGOTTEN).catch(() => undefined));
  return { values: records.map((record) => Object(record)['event']), forgotten };
}

interface Stretches {
  /** Those that follow one another from the first record on, and hold what the records do. */
  stretches: Stretch[];
  /** Where others lie, which are good for nothing. */
  strays: string[];
}

async function readStretches(database: Database, onAlive: OnAlive, sizes: Sizes): Promise<Stretches> {
  const keys = await database.getAllKeys('cache');
  const read = await Promise.all(
    keys.map(async (key) => {
      const stretch = await readStretch(database, key, sizes);
      onAlive();
      return stretch;
    }),
  );
  const chain: Stretch[] = [];
  for (const stretch of read.filter((one) => one !== undefined).toSorted((a, b) => a.after - b.after)) {
    if (stretch.after === (chain.at(-1)?.upTo ?? 0)) chain.push(stretch);
  }
  const inChain = new Set(chain.map(keyOf));
  return { stretches: chain, strays: keys.filter((key) => !inChain.has(key)) };
}

const keyOf = ({ after }: Pick<Stretch, 'after'>): string => (after === 0 ? 'events' : `events ${after}`);

async function readStretch(database: Database, key: string, sizes: Sizes): Promise<Stretch | undefined> {
  const transaction = database.transaction(['events', 'cache']);
  const cache = await transaction.objectStore('cache').get(key);
  // One that is longer was written by an earlier release.
  if (!cache || cache.records > sizes.stretch) return undefined;
  const { after = 0, upTo, records, text } = cache;
  if (!(after < upTo)) return undefined;
  // Counted by the browser while the text is taken apart here.
  const counting = transaction.objectStore('events').count(IDBKeyRange.bound(after, upTo, true));
  const values = fromColumns(text);
  const holds = values?.length === records && (await counting) === records;
  return holds ? { after, upTo, values } : undefined;
}

async function readAfter(
  database: Database,
  seq: number,
  onAlive: OnAlive,
  { portion: most }: Sizes,
): Promise<SeqRecord[]> {
  const portions: SeqRecord[][] = [];
  for (let after = seq; ; ) {
    const portion = await database.getAll('events', IDBKeyRange.lowerBound(after, true), most);
    onAlive();
    portions.push(portion);
    const last = portion.at(-1);
    if (!last || portion.length < most) return portions.flat();
    after = last.seq;
  }
}

interface Read extends Stretches {
  /** What none of them holds, of which the first continues the last one. */
  records: readonly SeqRecord[];
  /** What was noted of erasures then. */
  erased: string | undefined;
}

async function writeStretches(
  database: Database,
  { stretches, strays, records, erased }: Read,
  { stretch: most }: Sizes,
): Promise<void> {
  for (const key of strays) await database.delete('cache', key);
  const last = stretches.at(-1);
  let base: Stretch = last && last.values.length < most ? last : { after: last?.upTo ?? 0, upTo: 0, values: [] };
  for (let start = 0; start < records.length; ) {
    const portion = records.slice(start, start + most - base.values.length);
    const values = [...base.values, ...portion.map(({ event }) => event)];
    const upTo = portion.at(-1)?.seq ?? base.upTo;
    if (!(await writeStretch(database, { after: base.after, upTo, values }, erased))) return;
    start += portion.length;
    base = { after: upTo, upTo, values: [] };
  }
}

/** False where the records are others by now. */
async function writeStretch(database: Database, { after, upTo, values }: Stretch, erased?: string): Promise<boolean> {
  const text = toColumns(values);
  const transaction = database.transaction(['events', 'cache', 'meta'], 'readwrite', { durability: 'relaxed' });
  const [count, erasedNow] = await Promise.all([
    transaction.objectStore('events').count(IDBKeyRange.bound(after, upTo, true)),
    transaction.objectStore('meta').get(FORGOTTEN),
  ]);
  const isSame = count === values.length && erasedNow === erased;
  if (isSame) {
    await transaction.objectStore('cache').put({ after, upTo, records: values.length, text }, keyOf({ after }));
  }
  await transaction.done;
  return isSame;
}
