import type { StoredEvent } from './event.ts';
import type { AppendResult, OnProgress } from './learning-log.ts';
import type { LogParts } from './log-parts.ts';

/** Stores many events at once, or none. Rejects when they can't be stored. */
export async function importInto(
  { connection, events: known, witness }: LogParts,
  events: readonly StoredEvent[],
  onProgress?: OnProgress,
): Promise<AppendResult> {
  const store = await connection.get();
  try {
    const erased = events.filter(({ id }) => known.forgotten.has(id)).map(({ id }) => id);
    // Whoever brings in again what had been erased means it.
    if (erased.length > 0) known.forget(await store.recall(erased));
    const result = await store.append(events, onProgress);
    witness.recognize(result.added);
    return result;
  } catch (error) {
    // It may be dead; the next try opens it afresh.
    if (!store.readOnly) connection.drop();
    throw error;
  }
}
