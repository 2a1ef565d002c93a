import { type Database, keyOf, type SeqRecord, type Sizes, type Stretch, type Stretches } from './cache-stretch.ts';
import { FORGOTTEN } from './forgotten.ts';
import { toColumns } from './to-columns.ts';

/** What was read of a store. */
interface Read extends Stretches {
  /** What none of them holds, of which the first continues the last one. */
  records: readonly SeqRecord[];
  /** What was noted of erasures then. */
  erased: string | undefined;
}

/** Goes on with the cache from its last stretch, and takes out what is good for nothing. */
export async function writeStretches(
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
