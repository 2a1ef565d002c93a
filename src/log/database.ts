import { type IDBPDatabase, openDB } from 'idb';
import { LOG_VERSION, type LogSchema } from './log-schema.ts';
import { BlockedError, HungError, within } from './storage-fault.ts';

/** `deleted`: somebody erases the store and this connection stood in the way. `closed`: anything else. */
export type OnClosed = (why: 'closed' | 'deleted') => void;

interface Opened {
  database: IDBPDatabase<LogSchema>;
  /** True when a newer release laid the store out. */
  readOnly: boolean;
}

/**
 * Opens the database, at the version that it has when a newer release made it. Rejects when the browser refuses, hangs,
 * or when another tab holds an older layout. In Safari 14 the first `open` of a visit was never answered
 * (https://webkit.org/b/226547); WebKitGTK 2.50 was seen to take longer than the limit on a busy machine.
 */
export async function openDatabase(name: string, limitMillis: number, onClosed: OnClosed): Promise<Opened> {
  try {
    return { database: await openWithin(limitMillis, name, LOG_VERSION, onClosed), readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return { database: await openWithin(limitMillis, name, undefined, onClosed), readOnly: true };
  }
}

async function openWithin(
  limitMillis: number,
  name: string,
  version: number | undefined,
  onClosed: OnClosed,
): Promise<IDBPDatabase<LogSchema>> {
  let blocked = false;
  const opening = open(name, version, onClosed, () => {
    blocked = true;
  });
  const late = (): Error =>
    blocked
      ? new BlockedError('Another tab holds an older layout of the store.')
      : new HungError(`The browser did not open its store within ${limitMillis} ms.`);
  try {
    return await within(limitMillis, opening, late);
  } catch (error) {
    // Should it open late after all, nobody uses it.
    opening.then((database) => database.close()).catch(() => {});
    throw error;
  }
}

function open(
  name: string,
  version: number | undefined,
  onClosed: OnClosed,
  onBlocked: () => void,
): Promise<IDBPDatabase<LogSchema>> {
  return openDB<LogSchema>(name, version, {
    upgrade(database, oldVersion) {
      if (oldVersion > 0) return;
      database.createObjectStore('events', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('meta');
      database.createObjectStore('cache');
    },
    blocked: onBlocked,
    // A newer release, or an eraser, is waiting in another tab: let it through.
    blocking: (_current, next, event) => {
      (event.target as IDBDatabase).close();
      onClosed(next === null ? 'deleted' : 'closed');
    },
    terminated: () => onClosed('closed'),
  });
}
