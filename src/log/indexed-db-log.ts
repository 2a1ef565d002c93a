import { type IDBPDatabase, openDB } from 'idb';
import { decodeEvent } from './decode.ts';
import type { StoredEvent } from './event.ts';
import { readRecords, writeCache } from './event-cache.ts';
import type { LearningLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import { LOG_VERSION, type LogSchema } from './log-schema.ts';
import { inOrder } from './order.ts';

interface Options {
  /** Name of the database, so that two sites on one host keep apart. */
  name: string;
  /** Used once, when the database is made. */
  newDevice: () => string;
  /** How other tabs hear; without it they read when they start. */
  channel?: BroadcastChannel | undefined;
}

/** Opens the log of this browser. Rejects when the browser will not store anything. */
export async function openIndexedDbLog({ name, newDevice, channel }: Options): Promise<LearningLog> {
  const database = await open(name);
  const device = await deviceOf(database, newDevice);
  const listeners = new Listeners();
  let unreadable = 0;

  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    if (!Array.isArray(data)) return;
    listeners.tell(data.map(decodeEvent).filter((event) => event !== undefined));
  };
  channel?.addEventListener('message', onMessage);

  return {
    place: 'browser',
    device,
    get unreadable() {
      return unreadable;
    },
    readAll: async () => {
      const { values, stale } = await readRecords(database);
      const events = values.map(decodeEvent).filter((event) => event !== undefined);
      unreadable = values.length - events.length;
      if (stale) writeCache(database).catch(() => {});
      return inOrder(events);
    },
    append: async (events) => {
      const added = await appendNew(database, events);
      listeners.tell(added);
      if (added.length > 0) channel?.postMessage(added);
      return { added, known: events.length - added.length };
    },
    subscribe: (listener) => listeners.add(listener),
    close: () => {
      channel?.removeEventListener('message', onMessage);
      listeners.clear();
      database.close();
    },
  };
}

const open = (name: string): Promise<IDBPDatabase<LogSchema>> =>
  openDB<LogSchema>(name, LOG_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion > 0) return;
      database.createObjectStore('events', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('meta');
      database.createObjectStore('cache');
    },
    // A newer release in another tab is waiting: let it through. This tab reopens when it is reloaded.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

async function deviceOf(database: IDBPDatabase<LogSchema>, newDevice: () => string): Promise<string> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get('device');
  const device = known ?? newDevice();
  if (known === undefined) await transaction.store.add(device, 'device');
  await transaction.done;
  return device;
}

/**
 * One strict transaction that reads the last sequence number and adds after it, so that two tabs can't take the same
 * one. Resolves at `complete`: a request's own success is not a save, because over quota the transaction aborts after it.
 */
async function appendNew(database: IDBPDatabase<LogSchema>, events: readonly StoredEvent[]): Promise<StoredEvent[]> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const added: StoredEvent[] = [];
  try {
    const ids = transaction.store.index('id');
    const last = await transaction.store.openKeyCursor(null, 'prev');
    let seq = last?.key ?? 0;
    for (const event of events) {
      if ((await ids.getKey(event.id)) !== undefined) continue;
      seq += 1;
      await transaction.store.add({ seq, id: event.id, event });
      added.push(event);
    }
    await transaction.done;
    return added;
  } catch (error) {
    // Without this a failed `add` would leave the records before it committed.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has already been aborted.
    }
    throw error;
  }
}
