import { deleteDB } from 'idb';

/** Deletes the database of a log. True when it is gone; rejects when the browser refuses. */
export async function eraseDatabase(name: string): Promise<boolean> {
  await deleteDB(name);
  // Where the list of databases can't be had, the browser's word is taken.
  const databases = await indexedDB.databases?.();
  return !databases?.some((database) => database.name === name);
}
