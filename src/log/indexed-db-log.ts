import type { IDBPDatabase } from 'idb';
import { nextTask } from '../primitives/next-task.ts';
import { appendNew } from './append-new.ts';
import { type OnClosed, openDatabase } from './database.ts';
import { decodeEvent } from './decode.ts';
import { changeDrafts, readDrafts } from './draft-records.ts';
import type { StoredEvent } from './event.ts';
import { readForeignRecords, readRecords } from './event-cache.ts';
import { forgetRecords, recallIds } from './forgotten.ts';
import type { StoredLog } from './learning-log.ts';
import { Listeners } from './listeners.ts';
import type { LogSchema } from './log-schema.ts';
import { inOrder } from './order.ts';
import { NewerError } from './storage-fault.ts';

interface Options {
  /** Name of the database, so that two sites on one host keep apart. */
  name: string;
  newDevice: () => string;
  /** How other tabs hear; without it they read when they start. */
  channel?: BroadcastChannel | undefined;
  /** Called when the connection ends without being asked to. */
  onClosed?: OnClosed;
  /** Called when another tab holds an older layout and must let go first. */
  onBlocked?: (() => void) | undefined;
}

/** Opens the log of this browser, however long that takes. Rejects when the browser will not store anything. */
export async function openIndexedDbLog(options: Options): Promise<StoredLog> {
  const { name, newDevice, channel, onClosed = () => {}, onBlocked = () => {} } = options;
  const { database, readOnly } = await openDatabase(name, onClosed, onBlocked);
  const naming = readOnly ? namesIn(database) : namesOf(database, newDevice);
  let { device, seed } = await naming.catch((error) => {
    database.close();
    throw error;
  });
  const listeners = new Listeners<readonly StoredEvent[]>();
  const forgetting = new Listeners<readonly string[]>();
  let unreadable = 0;
  let forgotten: ReadonlySet<string> = new Set();

  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    if (data === MANY)
      void log.readAll().then(async (all) => {
        await nextTask();
        listeners.tell(all);
      }, ignore);
    if (isForgetting(data)) forgetting.tell(data.forgotten);
    if (!Array.isArray(data)) return;
    const events = eventsIn(data);
    if (events.length > 0) listeners.tell(events);
  };
  channel?.addEventListener('message', onMessage);

  const tell = (added: readonly StoredEvent[]): void => {
    if (added.length === 0) return;
    listeners.tell(added);
    channel?.postMessage(added.length > MOST_SENT ? MANY : added);
  };

  const log: StoredLog = {
    readOnly,
    get device() {
      return device;
    },
    get seed() {
      return seed;
    },
    get unreadable() {
      return unreadable;
    },
    get forgotten() {
      return forgotten;
    },
    readAll: async (onAlive) => {
      const reading = readOnly ? readForeignRecords(database) : readRecords(database, onAlive);
      const { values, renew, ...rest } = await reading;
      forgotten = rest.forgotten;
      const events = eventsIn(values);
      unreadable = values.length - events.length;
      renew?.().catch(ignore);
      // Some may have been erased while the others were read.
      return inOrder(forgotten.size === 0 ? events : events.filter(({ id }) => !forgotten.has(id)));
    },
    append: async (events, onProgress) => {
      if (readOnly) throw newer();
      const added = await appendNew(database, events, onProgress);
      tell(added);
      return { added, known: events.length - added.length };
    },
    appendMany: async (events, onProgress) => {
      if (readOnly) throw newer();
      // Hardly any page needs it.
      const { appendInBatches } = await import('./append-in-batches.ts');
      const { added, failure } = await appendInBatches(database, events, onProgress);
      tell(added);
      if (added.length > MOST_SENT) await nextTask();
      // So that the next page is soon there.
      if (added.length > 0)
        void readRecords(database)
          .then(({ renew }) => renew?.(), ignore)
          .catch(ignore);
      if (failure !== undefined) throw failure;
      return { added, known: events.length - added.length };
    },
    forget: async (ids) => {
      if (readOnly) throw newer();
      await forgetRecords(database, ids);
      channel?.postMessage({ forgotten: ids } satisfies Forgetting);
    },
    recall: async (ids) => {
      if (readOnly) throw newer();
      forgotten = await recallIds(database, ids);
      return forgotten;
    },
    onForgotten: (listener) => forgetting.add(listener),
    readDrafts: () => readDrafts(database),
    changeDrafts: async (changes) => {
      if (readOnly) throw newer();
      await changeDrafts(database, changes);
    },
    renameDevice: async () => {
      if (readOnly) throw newer();
      const renamed = newDevice();
      const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
      await Promise.all([
        transaction.store.put(seed, 'seed'),
        transaction.store.put(renamed, 'device'),
        transaction.done,
      ]);
      device = renamed;
    },
    subscribe: (listener) => listeners.add(listener),
    close: () => {
      channel?.removeEventListener('message', onMessage);
      listeners.clear();
      forgetting.clear();
      database.close();
    },
  };
  return log;
}

function eventsIn(values: readonly unknown[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (const value of values) {
    const event = decodeEvent(value);
    if (event) events.push(event);
  }
  return events;
}

/** Said in place of the events when there are so many that sending them would hold up the page. */
const MANY = 'many';
const MOST_SENT = 1_000;

/** What one tab tells the others when it erased something. An older release passes over it. */
interface Forgetting {
  forgotten: readonly string[];
}

const isForgetting = (data: unknown): data is Forgetting => {
  const ids: unknown = Object(data)['forgotten'];
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
};

/** What fails here is tried again when it is needed. */
const ignore = (): void => {};

const newer = (): NewerError => new NewerError('A newer release laid out the store.');

interface Names {
  device: string;
  seed: string;
}

/** The names of this browser; a new one is kept at once, in a transaction that two tabs can't both win. */
async function namesOf(database: IDBPDatabase<LogSchema>, newDevice: () => string): Promise<Names> {
  const names = await namesIn(database);
  // Nearly always there is one, and nothing needs to wait for the disk.
  if (names.device !== '') return names;
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get('device');
  const device = known ?? newDevice();
  if (known === undefined) await transaction.store.add(device, 'device');
  await transaction.done;
  return { device, seed: device };
}

/** The names as far as they stand in the store, which a newer release may have laid out. */
async function namesIn(database: IDBPDatabase<LogSchema>): Promise<Names> {
  const read = (key: string) => database.get('meta', key).catch(() => undefined);
  const [device = '', seed = device] = await Promise.all([read('device'), read('seed')]);
  return { device, seed };
}
