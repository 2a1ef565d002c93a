import type { StoredEvent } from './event.ts';
import type { LogParts } from './log-parts.ts';
import { HungError, within } from './storage-fault.ts';

const LIMIT_MILLIS = 20_000;

/**
 * Erases events in the store, then in this tab, the witness and the second copy; the store tells other tabs. In this order
 * no crash loses what is not erased, and none brings back what is: the store is always whole, and knows what it erased.
 * True once the copy is clean as well; what is left in it otherwise is never taken up again, and is erased when the two are
 * compared next. Rejects with nothing changed when the store can't do it now.
 */
export async function forgetEverywhere(parts: LogParts, ids: readonly string[]): Promise<boolean> {
  const { connection, events } = parts;
  const store = await connection.get();
  try {
    const late = (): Error => new HungError('The store did not answer.');
    await within(LIMIT_MILLIS, store.forget(ids), late);
  } catch (error) {
    // It may be dead; the next try opens it afresh.
    if (!store.readOnly) connection.drop();
    throw error;
  }
  return leaveOut(parts, events.forgetMore(ids));
}

/** Does in this tab and in the second copy what was done in the store, whichever tab did it. True once the copy is clean. */
export async function leaveOut(parts: LogParts, ids: ReadonlySet<string>): Promise<boolean> {
  const { copy, events, queue, witness } = parts;
  witness.forget(events.forgotten);
  if (ids.size === 0) return true;
  queue.remove(Array.from(ids, (id) => ({ id })));
  witness.note(storedIn(parts));
  return (await copy.remove(ids)) ?? false;
}

/** What this tab knows to be stored. */
export const storedIn = ({ events, queue }: LogParts): readonly StoredEvent[] =>
  // Nearly always all of it is, and there is nothing to look for among thousands.
  queue.size === 0 ? events.list() : events.list().filter(({ id }) => !queue.has(id));
