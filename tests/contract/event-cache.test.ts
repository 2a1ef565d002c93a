import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
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

/** A log with so many events whose cache has been written. */
async function cachedLog(count: number) {
  const name = `cached:${++databases}`;
  const log = await openIndexedDbLog({ name, newDevice: () => 'device', limitMillis: 60_000 });
  const store = await openDB(name);
  open.push(log, store);
  await log.append(many(0, count));
  await log.readAll();
  await vi.waitFor(async () => expect(await store.get('cache', 'events')).toMatchObject({ records: count }));
  return { log, store };
}

it('A long log reads the same through the cache, with what came since', async () => {
  const { log } = await cachedLog(600);
  await log.append(many(600, 20));
  expect(await log.readAll()).toEqual(many(0, 620));
});

it('A long log is read from the cache as far as that holds, not record by record', async () => {
  const { log, store } = await cachedLog(500);
  const cache = await store.get('cache', 'events');
  await store.put('cache', { ...cache, text: cache.text.replace('event-00003', 'event-of-the-cache') }, 'events');
  await log.append(many(500, 1));
  const ids = (await log.readAll()).map(({ id }) => id);
  expect([ids[3], ids[500], ids.length]).toEqual(['event-of-the-cache', 'event-00500', 501]);
});

it('A short log needs no cache', async () => {
  const name = `cached:${++databases}`;
  const log = await openIndexedDbLog({ name, newDevice: () => 'device', limitMillis: 60_000 });
  const store = await openDB(name);
  open.push(log, store);
  await log.append(many(0, 499));
  await log.readAll();
  expect(await store.count('cache')).toBe(0);
});

it('A cache that does not match the records is passed over', async () => {
  const { log, store } = await cachedLog(600);
  await store.delete('events', 10);
  expect(await log.readAll()).toHaveLength(599);
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
