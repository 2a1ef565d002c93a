import { type IDBPDatabase, openDB } from 'idb';
import { LOG_VERSION, type LogSchema } from './log-schema.ts';

/** `deleted`: somebody erases the store and this connection stood in the way. `closed`: anything else. */
export type OnClosed = (why: 'closed' | 'deleted') => void;

interface Opened {
  database: IDBPDatabase<LogSchema>;
  /** True when a newer release laid the store out. */
  readOnly: boolean;
}

/**
 * Opens the database, at the version that it has when a newer release made it, however long that takes. Rejects when the
 * browser refuses. In Safari 14 the first `open` of a visit was never answered (https://webkit.org/b/226547), and WebKitGTK
 * 2.50 was seen to take seconds on a busy machine, so whoever waits for it needs a limit, and may not close what comes late.
 */
export async function openDatabase(name: string, onClosed: OnClosed, onBlocked: () => void): Promise<Opened> {
  try {
    return { database: await open(name, LOG_VERSION, onClosed, onBlocked), readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return { database: await open(name, undefined, onClosed, onBlocked), readOnly: true };
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
