import type { IDBPDatabase } from 'idb';
import { DRAFT_KEYS, type Draft, type DraftChange, draftKey, readDraft } from './draft.ts';
import { abort } from './forgotten.ts';
import type { LogSchema } from './log-schema.ts';

/**
 * Drafts stand beside the names of the browser and not in a store of their own: that would be a new layout, with which a
 * site that goes back to its earlier release could only be read.
 */
export async function readDrafts(database: IDBPDatabase<LogSchema>): Promise<Draft[]> {
  const values = await database.getAll('meta', IDBKeyRange.bound(...DRAFT_KEYS));
  return values.map(parse).filter((draft) => draft !== undefined);
}

/** Changes drafts in one strict transaction. All or nothing; resolves once they are safely stored. */
export async function changeDrafts(database: IDBPDatabase<LogSchema>, changes: readonly DraftChange[]): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  try {
    await Promise.all(
      changes.map(async ({ draft, stays }) => {
        const key = draftKey(draft);
        if (stays) return void (await store.put(JSON.stringify(draft), key));
        const stored = parse(await store.get(key));
        if (stored && stored.at <= draft.at) await store.delete(key);
      }),
    );
    await transaction.done;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
}

function parse(text: string | undefined): Draft | undefined {
  try {
    return readDraft(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}
