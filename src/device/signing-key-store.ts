import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { HungError, within } from '../log/storage-fault.ts';
import type { KeyStore } from '../team/hand-in/signature.ts';
import { siteName } from './site-name.ts';

interface Keys extends DBSchema {
  keys: { key: 'signing'; value: CryptoKeyPair };
}

/** No base path has a `#`, so this is nobody else's database. Erased with everything else of the site. */
export const keyDatabase = (): string => `${siteName()}#key`;

/** A store that hangs, as `log/database.ts` tells of, must not keep work from being handed in: it goes unsigned. */
const LIMIT_MILLIS = 2_000;

/**
 * Keeps this browser's key where scripts can use it, but never read it. Two tabs keep one: whoever comes second gets the
 * key of the first. Rejects when the browser stores nothing or does not answer.
 */
export const browserKeys: KeyStore = {
  read: () => inStore((database) => database.get('keys', 'signing')),
  keep: (pair) =>
    inStore(async (database) => {
      const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
      const kept = await transaction.store.get('signing');
      if (!kept) await transaction.store.add(pair, 'signing');
      await transaction.done;
      return kept ?? pair;
    }),
};

/** The connection is closed after each use, so that it never stands in the way of an erasure. */
async function inStore<T>(use: (database: IDBPDatabase<Keys>) => Promise<T>): Promise<T> {
  const opening = openDB<Keys>(keyDatabase(), 1, { upgrade: (database) => void database.createObjectStore('keys') });
  const work = async (): Promise<T> => {
    const database = await opening;
    try {
      return await use(database);
    } finally {
      database.close();
    }
  };
  return within(LIMIT_MILLIS, work(), () => new HungError('The store of the key did not answer.'));
}
