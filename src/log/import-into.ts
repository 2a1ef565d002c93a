import { PartlySavedError } from './append-in-batches.ts';
import type { StoredEvent } from './event.ts';
import type { AppendResult, OnProgress } from './learning-log.ts';
import type { LogParts } from './log-parts.ts';

/** Stores many events in batches. Rejects when they can't be stored; `onStored` hears of those that are, then as well. */
export async function importInto(
  { connection, events: known, witness }: LogParts,
  events: readonly StoredEvent[],
  onStored: (added: readonly StoredEvent[]) => void,
  onProgress?: OnProgress,
): Promise<AppendResult> {
  const keep = (added: readonly StoredEvent[]): void => {
    witness.recognize(added);
    onStored(added);
  };
  const store = await connection.get();
  try {
    const erased = events.filter(({ id }) => known.forgotten.has(id)).map(({ id }) => id);
    // Whoever brings in again what had been erased means it.
    if (erased.length > 0) known.forget(await store.recall(erased));
    const result = await store.appendMany(events, onProgress);
    keep(result.added);
    return result;
  } catch (error) {
    if (error instanceof PartlySavedError) keep(error.added);
    // It may be dead; the next try opens it afresh.
    if (!store.readOnly) connection.drop();
    throw error;
  }
}
