import { type Database, keyOf, type SeqRecord, type Sizes, type Stretch, type Stretches } from './cache-stretch.ts';
import { fromColumns } from './event-columns.ts';
import { FORGOTTEN, forgottenIn } from './forgotten.ts';

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
  // Before the next answer of the browser, so that this and what its reader does are tasks of their own.
  const values = [...stretches.map((stretch) => stretch.values), records.map(({ event }) => event)].flat();
  // Read last, so that it names what was erased meanwhile.
  const erased = await database.get('meta', FORGOTTEN);
  return {
    values,
    forgotten: forgottenIn(erased),
    ...(records.length >= sizes.tail && {
      renew: async () => {
        const { writeStretches } = await import('./write-cache.ts');
        await writeStretches(database, { stretches, strays, records, erased }, sizes);
      },
    }),
  };
}

/** What can be read of a store that a newer release laid out, which may be nothing. */
export async function readForeignRecords(database: Database): Promise<StoredRecords> {
  const records: readonly unknown[] = await database.getAll('events').catch(() => []);
  const forgotten = forgottenIn(await database.get('meta', FORGOTTEN).catch(() => undefined));
  return { values: records.map((record) => Object(record)['event']), forgotten };
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
