import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import { readRecords } from '../../src/log/event-cache.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import type { StoredLog } from '../../src/log/learning-log.ts';
import type { EventCache, LogSchema } from '../../src/log/log-schema.ts';
import { runs } from '../unit/runs.ts';
import { event } from './learning-log.ts';

const many = (from: number, count: number): StoredEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    ...event(`event-${String(from + index).padStart(5, '0')}`),
    at: from + index,
  }));

let databases = 0;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const resource of open.splice(0)) resource.close();
});

type Store = IDBPDatabase<LogSchema>;

async function newLog(): Promise<{ log: StoredLog; store: Store }> {
  const name = `cached:${++databases}`;
  const log = await openIndexedDbLog({ name, newDevice: () => 'device' });
  const store = await openDB<LogSchema>(name);
  open.push(log, store);
  return { log, store };
}

/** A log with so many events whose cache has been written. */
async function cachedLog(count: number) {
  const { log, store } = await newLog();
  await log.append(many(0, count));
  await log.readAll();
  await vi.waitFor(async () => expect(await store.get('cache', 'events')).toMatchObject({ records: count }));
  return { log, store };
}

async function cacheOf(store: Store): Promise<EventCache> {
  const cache = await store.get('cache', 'events');
  if (!cache) throw new Error('There is no cache.');
  return cache;
}

async function putInCache(store: Store, from: string, to: string): Promise<void> {
  const cache = await cacheOf(store);
  await store.put('cache', { ...cache, text: cache.text.replace(from, to) }, 'events');
}

it('A long log reads the same through the cache, with what came since', async () => {
  const { log } = await cachedLog(600);
  await log.append(many(600, 20));
  expect(await log.readAll()).toEqual(many(0, 620));
});

it('A long log is read from the cache as far as that holds, not record by record', async () => {
  const { log, store } = await cachedLog(500);
  await putInCache(store, 'event-00003', 'event-of-the-cache');
  await log.append(many(500, 1));
  const ids = (await log.readAll()).map(({ id }) => id);
  expect([ids[3], ids[500], ids.length]).toEqual(['event-of-the-cache', 'event-00500', 501]);
});

it('A short log needs no cache', async () => {
  const { log, store } = await newLog();
  await log.append(many(0, 499));
  await log.readAll();
  expect(await store.count('cache')).toBe(0);
});

it('A cache that does not match the records is passed over', async () => {
  const { log, store } = await cachedLog(600);
  await store.delete('events', 10);
  expect(await log.readAll()).toHaveLength(599);
});

it('A cache that an earlier release wrote in one piece is taken as far as it holds', async () => {
  const { log, store } = await cachedLog(600);
  await putInCache(store, 'event-00003', 'event-of-the-cache');
  const { after: _none, ...earlier } = await cacheOf(store);
  await store.put('cache', earlier, 'events');
  expect((await log.readAll()).map(({ id }) => id)[3]).toBe('event-of-the-cache');
});

describe('A cache in stretches', () => {
  const sizes = { tail: 2, stretch: 5, portion: 3 };

  /** What may happen to a store; `count` says how many, or to which. */
  const happenings = {
    append: async (store: Store, log: StoredLog, count: number) => {
      const last = await store.transaction('events').store.openKeyCursor(null, 'prev');
      await log.append(many((last?.key ?? 0) * 100, (count % 9) + 1));
    },
    read: async (store: Store) => (await readRecords(store, undefined, sizes)).renew?.(),
    erase: async (store: Store, log: StoredLog, count: number) => {
      const records = await store.getAll('events');
      await log.forget(records.slice(count, count + 1).map(({ id }) => id));
    },
    lose: async (store: Store, _log: StoredLog, count: number) => store.delete('events', count),
    damage: async (store: Store, _log: StoredLog, count: number) => {
      const [key] = (await store.getAllKeys('cache')).slice(count % 3);
      if (key) await store.put('cache', { upTo: 7, records: 7, text: '{"rest":[]}' }, key);
    },
    misplace: async (store: Store, _log: StoredLog, count: number) => {
      const [key] = (await store.getAllKeys('cache')).slice(count % 3);
      if (key) await store.delete('cache', key);
    },
  };
  const step = fc.record({
    what: fc.constantFrom(...(['append', 'read', 'append', 'read', 'erase', 'lose', 'damage', 'misplace'] as const)),
    count: fc.nat(40),
  });

  it('gives what the records hold, whatever happened to them and to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12, size: 'max' }), async (steps) => {
        const { log, store } = await newLog();
        for (const { what, count } of steps) await happenings[what](store, log, count);
        const records = await store.getAll('events');
        for (let round = 0; round < 3; round++) {
          const { values, renew } = await readRecords(store, undefined, sizes);
          expect(values).toEqual(records.map((record) => record.event));
          await renew?.();
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is never longer than its size, leaves nothing between them, and none that is good for nothing', async () => {
    const { log, store } = await newLog();
    await log.append(many(0, 12));
    await (await readRecords(store, undefined, sizes)).renew?.();
    await store.put('cache', { after: 3, upTo: 4, records: 1, text: '{}' }, 'events 3');
    await log.append(many(12, 4));
    await (await readRecords(store, undefined, sizes)).renew?.();
    const stretches = await store.getAll('cache');
    expect(stretches.map(({ after, upTo, records }) => [after, upTo, records])).toEqual([
      [0, 5, 5],
      [10, 15, 5],
      [15, 16, 1],
      [5, 10, 5],
    ]);
  });

  it('is read in parts, each of which is told', async () => {
    const { log, store } = await newLog();
    await log.append(many(0, 8));
    const onAlive = vi.fn();
    const { renew } = await readRecords(store, onAlive, sizes);
    // Three records, three, and two.
    expect(onAlive).toHaveBeenCalledTimes(3);
    await renew?.();
    await readRecords(store, onAlive, sizes);
    // Two stretches, and the records behind them.
    expect(onAlive).toHaveBeenCalledTimes(6);
  });

  it('is not written over what was erased meanwhile', async () => {
    const { log, store } = await newLog();
    await log.append(many(0, 8));
    const { renew } = await readRecords(store, undefined, sizes);
    await log.forget(['event-00007']);
    await log.append(many(8, 1));
    await renew?.();
    expect(JSON.stringify(await store.getAll('cache'))).not.toContain('event-00007');
  });
});

it.each(['not JSON', '{}'])('A cache that holds %j is passed over', async (text) => {
  const { log, store } = await cachedLog(600);
  await store.put('cache', { upTo: 600, records: 600, text }, 'events');
  expect(await log.readAll()).toEqual(many(0, 600));
});

it('Unreadable records are counted through the cache as well', async () => {
  const { log, store } = await cachedLog(600);
  await store.add('events', { seq: 601, id: 'torn', event: 'torn' });
  await log.append(many(601, 500));
  await log.readAll();
  await vi.waitFor(async () => expect(await store.get('cache', 'events')).toMatchObject({ records: 1101 }));
  expect(await log.readAll()).toHaveLength(1100);
  expect(log.unreadable).toBe(1);
});
