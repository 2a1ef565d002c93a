import { deleteDB } from 'idb';

/** Deletes the database of a log. True when it is gone; rejects when the browser refuses. */
export async function eraseDatabase(name: string): Promise<boolean> {
  await deleteDB(name);
  // Firefox before 126 has no list of databases (https://developer.mozilla.org/docs/Web/API/IDBFactory/databases); its
  // word is taken.
  const databases = await indexedDB.databases?.();
  return !databases?.some((database) => database.name === name);
}
