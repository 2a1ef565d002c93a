import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { decodeEvent } from './decode.ts';
import type { StoredEvent } from './event.ts';
import type { LearningLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import { inOrder } from './order.ts';

/** The layout of the database. Raise it only together with a step in `upgrade`. */
const VERSION = 1;

interface Schema extends DBSchema {
  /** `seq` counts from 1 without gaps, across all tabs of this browser. */
  events: { key: number; value: { seq: number; event: unknown; id: string }; indexes: { id: string } };
  meta: { key: string; value: string };
}

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
      const records = await database.getAll('events');
      const events = records.map(({ event }) => decodeEvent(event)).filter((event) => event !== undefined);
      unreadable = records.length - events.length;
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

const open = (name: string): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion > 0) return;
      database.createObjectStore('events', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('meta');
    },
    // A newer release in another tab is waiting: let it through. This tab reopens when it is reloaded.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

async function deviceOf(database: IDBPDatabase<Schema>, newDevice: () => string): Promise<string> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const device = (await transaction.store.get('device')) ?? newDevice();
  await transaction.store.put(device, 'device');
  await transaction.done;
  return device;
}

/**
 * One strict transaction that reads the last sequence number and adds after it, so that two tabs can't take the same
 * one. Resolves at `complete`: a request's own success is not a save, because over quota the transaction aborts after it.
 */
async function appendNew(database: IDBPDatabase<Schema>, events: readonly StoredEvent[]): Promise<StoredEvent[]> {
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
