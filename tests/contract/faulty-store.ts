import { openDB } from 'idb';
import type { OnClosed } from '../../src/log/database.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import type { StoredLog } from '../../src/log/learning-log.ts';

/** Does nothing, throws or hangs. */
export type Step = () => void | Promise<void>;

/** A real log in IndexedDB, all connections to which fail on command. */
export interface FaultyStore {
  open(onClosed: OnClosed, onBlocked?: () => void): Promise<StoredLog>;
  /** What comes before a call reaches the store. */
  steps: { open: Step; readAll: Step; append: Step; forget: Step; recall: Step; changeDrafts: Step };
  /** The size of each batch that reached the store. */
  batches: number[];
  /** How often it was opened. */
  opens: number;
  /** Connections that nobody has closed. */
  connections: Set<StoredLog>;
  /** Ends all connections, as a browser does. */
  end(why?: 'closed' | 'deleted'): void;
  /** Loses records: those with these ids, or all. */
  lose(ids?: readonly string[]): Promise<void>;
  /** The ids and the sequence numbers of all records. */
  records(): Promise<{ ids: string[]; seqs: number[] }>;
}

interface Options {
  name: string;
  channel?: BroadcastChannel | undefined;
  /** For what it changes about a store that is opened. */
  adapt?: (log: StoredLog) => StoredLog;
}

const nothing: Step = () => {};

export function faultyStore({ name, channel, adapt = (log) => log }: Options): FaultyStore {
  const enders = new Map<StoredLog, OnClosed>();
  const store: FaultyStore = {
    steps: {
      open: nothing,
      readAll: nothing,
      append: nothing,
      forget: nothing,
      recall: nothing,
      changeDrafts: nothing,
    },
    batches: [],
    opens: 0,
    connections: new Set(),
    open: async (onClosed, onBlocked) => {
      await store.steps.open();
      const newDevice = (): string => `device of ${name}`;
      const real = adapt(await openIndexedDbLog({ name, newDevice, channel, onClosed, onBlocked }));
      store.opens += 1;
      const log = failing(store, real, () => enders.delete(log));
      enders.set(log, onClosed);
      store.connections.add(log);
      return log;
    },
    end: (why = 'closed') => {
      for (const onClosed of [...enders.values()]) onClosed(why);
    },
    lose: async (ids) => {
      const database = await openDB(name);
      const transaction = database.transaction('events', 'readwrite');
      for (const { seq, id } of await transaction.store.getAll()) {
        if (!ids || ids.includes(id)) await transaction.store.delete(seq);
      }
      await transaction.done;
      database.close();
    },
    records: async () => {
      const database = await openDB(name);
      const records = await database.getAll('events');
      database.close();
      return { ids: records.map(({ id }) => id), seqs: records.map(({ seq }) => seq) };
    },
  };
  return store;
}

function failing(store: FaultyStore, real: StoredLog, onClose: () => void): StoredLog {
  const log: StoredLog = {
    readOnly: real.readOnly,
    get device() {
      return real.device;
    },
    get seed() {
      return real.seed;
    },
    get unreadable() {
      return real.unreadable;
    },
    readAll: async (onAlive) => {
      await store.steps.readAll();
      return real.readAll(onAlive);
    },
    append: async (events, onProgress) => {
      await store.steps.append();
      store.batches.push(events.length);
      return real.append(events, onProgress);
    },
    appendMany: async (events, onProgress) => {
      await store.steps.append();
      return real.appendMany(events, onProgress);
    },
    get forgotten() {
      return real.forgotten;
    },
    forget: async (ids) => {
      await store.steps.forget();
      return real.forget(ids);
    },
    recall: async (ids) => {
      await store.steps.recall();
      return real.recall(ids);
    },
    readDrafts: () => real.readDrafts(),
    changeDrafts: async (changes) => {
      await store.steps.changeDrafts();
      return real.changeDrafts(changes);
    },
    onForgotten: (listener) => real.onForgotten(listener),
    renameDevice: () => real.renameDevice(),
    subscribe: (listener) => real.subscribe(listener),
    close: () => {
      store.connections.delete(log);
      onClose();
      real.close();
    },
  };
  return log;
}
