import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import type { LearningLog } from '../../src/log/learning-log.ts';
import { describeLearningLog, event } from './learning-log.ts';

let databases = 0;
const newName = (): string => `crescendo:${++databases}`;

const open: { close(): void }[] = [];
const closing = <T extends { close(): void }>(resource: T): T => {
  open.push(resource);
  return resource;
};
afterEach(() => {
  for (const resource of open.splice(0)) resource.close();
});

/** A tab with the site, open on a database; `channel` is how it hears other tabs. */
async function openTab(name: string, channel?: BroadcastChannel): Promise<LearningLog> {
  return closing(await openIndexedDbLog({ name, newDevice: () => crypto.randomUUID(), channel, limitMillis: 60_000 }));
}

const openStore = async (name: string) => closing(await openDB(name));

describeLearningLog('The log in IndexedDB', () => openTab(newName()));

describe('The log in IndexedDB', () => {
  it('is still there when it is opened again', async () => {
    const name = newName();
    const before = await openTab(name);
    await before.append([event('a'), event('b')]);
    before.close();
    const after = await openTab(name);
    expect(await after.readAll()).toEqual([event('a'), event('b')]);
    expect(after.device).toBe(before.device);
  });

  it('counts a corrupted record, reads the rest and deletes nothing', async () => {
    const name = newName();
    const log = await openTab(name);
    await log.append([event('a'), event('b')]);
    const store = await openStore(name);
    const torn = { seq: 3, id: 'c', event: { id: 'c', at: 'yesterday' } };
    await store.add('events', torn);
    await store.add('events', { seq: 4, id: 'd' });

    expect(await log.readAll()).toEqual([event('a'), event('b')]);
    expect(log.unreadable).toBe(2);
    expect(await store.count('events')).toBe(4);
    expect(await store.get('events', 3)).toEqual(torn);
  });

  it('goes on after a corrupted record', async () => {
    const name = newName();
    const log = await openTab(name);
    await (await openStore(name)).add('events', { seq: 1, id: 'a', event: 'torn' });
    await log.append([event('b')]);
    expect(await log.readAll()).toEqual([event('b')]);
  });

  it('numbers events from 1 without a gap, over refused batches as well', async () => {
    const name = newName();
    const log = await openTab(name);
    await log.append([event('a')]);
    await log.append([event('b'), { ...event('c'), sing: () => 'la' }]).catch(() => {});
    await log.append([event('a'), event('d')]);
    expect(await (await openStore(name)).getAllKeys('events')).toEqual([1, 2]);
  });

  it('asks for each save to reach the disk before it is called done', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const log = await openTab(newName());
    transaction.mockClear();
    await log.append([event('a')]);
    expect(transaction.mock.calls).toEqual([['events', 'readwrite', { durability: 'strict' }]]);
    transaction.mockRestore();
  });

  it('lets a newer release change the database, and refuses to save from then on', async () => {
    const name = newName();
    const log = await openTab(name);
    closing(await openDB(name, 2));
    await expect(log.append([event('a')])).rejects.toThrow();
  });
});

describe('Two tabs on one database', () => {
  it('are one device', async () => {
    const name = newName();
    const [one, other] = await Promise.all([openTab(name), openTab(name)]);
    expect(one.device).toBe(other.device);
  });

  it('that write 200 events each at once leave 400, numbered without a gap', async () => {
    const name = newName();
    const tabs = [await openTab(name), await openTab(name)];
    const writes = tabs.flatMap((tab, index) =>
      Array.from({ length: 200 }, (_, count) => tab.append([event(`${index}-${count}`)])),
    );
    await Promise.all(writes);
    const keys = await (await openStore(name)).getAllKeys('events');
    expect(keys).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    expect(await tabs[0]?.readAll()).toHaveLength(400);
  });

  it('that write the same event at once store it once', async () => {
    const name = newName();
    const tabs = [await openTab(name), await openTab(name)];
    const results = await Promise.all(tabs.map((tab) => tab.append([event('a')])));
    expect(results.map(({ known }) => known).sort()).toEqual([0, 1]);
    expect(await tabs[0]?.readAll()).toEqual([event('a')]);
  });

  it('tell each other what was added, over a channel', async () => {
    const name = newName();
    const [one, other] = [closing(new BroadcastChannel(name)), closing(new BroadcastChannel(name))];
    const [writer, reader] = [await openTab(name, one), await openTab(name, other)];
    const heard = new Promise((resolve) => reader.subscribe(resolve));
    await writer.append([event('a')]);
    expect(await heard).toEqual([event('a')]);
    expect(await reader.readAll()).toEqual([event('a')]);
  });

  it('tell nothing over the channel when nothing was added', async () => {
    const name = newName();
    const channel = closing(new BroadcastChannel(name));
    const post = vi.spyOn(channel, 'postMessage');
    const log = await openTab(name, channel);
    await log.append([event('a')]);
    await log.append([event('a')]);
    expect(post.mock.calls).toEqual([[[event('a')]]]);
  });

  it('do not hear each other once they are closed', async () => {
    const name = newName();
    const [stranger, own] = [closing(new BroadcastChannel(name)), closing(new BroadcastChannel(name))];
    const reader = await openTab(name, own);
    const heard = vi.fn();
    reader.subscribe(heard);
    reader.close();
    const arrived = new Promise((resolve) => own.addEventListener('message', resolve));
    stranger.postMessage([event('a')]);
    await arrived;
    expect(heard).not.toHaveBeenCalled();
  });

  it('pass over what is no event on the channel', async () => {
    const name = newName();
    const [stranger, own] = [closing(new BroadcastChannel(name)), closing(new BroadcastChannel(name))];
    const reader = await openTab(name, own);
    const heard = vi.fn();
    reader.subscribe(heard);
    const told = new Promise((resolve) => reader.subscribe(resolve));
    for (const message of ['reload', null, { id: 'a' }, [], ['torn', event('b')]]) stranger.postMessage(message);
    await told;
    expect(heard.mock.calls).toEqual([[[event('b')]]]);
  });
});
