import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { describeForgetting } from './forgetting.ts';
import { closeAllAfterEach, closing, newName, openStore, openTab } from './indexed-db-tab.ts';
import { describeLearningLog, event } from './learning-log.ts';

closeAllAfterEach();

describeLearningLog('The log in IndexedDB', () => openTab(newName()));

describeForgetting('The log in IndexedDB', (name) => openTab(name, { channel: closing(new BroadcastChannel(name)) }));

describe('The log in IndexedDB', () => {
  it('that can’t erase one event erases none', async () => {
    const log = await openTab(newName());
    await log.append([event('a'), event('b')]);
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
    remove.mockImplementationOnce(function (this: IDBObjectStore, key) {
      remove.mockRestore();
      this.delete(key);
      throw new DOMException('', 'UnknownError');
    });
    await expect(log.forget(['a', 'b'])).rejects.toMatchObject({ name: 'UnknownError' });
    expect(await log.readAll()).toEqual([event('a'), event('b')]);
    expect(log.forgotten).toEqual(new Set());
  });

  it('takes damaged words on what was erased for none', async () => {
    const name = newName();
    const log = await openTab(name);
    for (const damaged of ['{', '{"a":1}', '["a", 7]', 'null']) {
      await (await openStore(name)).put('meta', damaged, 'forgotten');
      await log.readAll();
      expect(log.forgotten).toEqual(new Set(damaged === '["a", 7]' ? ['a'] : []));
    }
  });

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
    // A new store is given its name, an old one has it.
    const log = await openTab(newName());
    await log.append([event('a')]);
    await log.renameDevice();
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual(
      ['meta', ['events', 'meta'], 'meta'].map((store) => [store, 'readwrite', { durability: 'strict' }]),
    );
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
    const [writer, reader] = [await openTab(name, { channel: one }), await openTab(name, { channel: other })];
    const heard = new Promise((resolve) => reader.subscribe(resolve));
    await writer.append([event('a')]);
    expect(await heard).toEqual([event('a')]);
    expect(await reader.readAll()).toEqual([event('a')]);
  });

  it('tell nothing over the channel when nothing was added', async () => {
    const name = newName();
    const channel = closing(new BroadcastChannel(name));
    const post = vi.spyOn(channel, 'postMessage');
    const log = await openTab(name, { channel });
    await log.append([event('a')]);
    await log.append([event('a')]);
    expect(post.mock.calls).toEqual([[[event('a')]]]);
  });

  it.each([1_000, 1_001])('hear of %d events, and of those beyond 1,000 only that there are many', async (count) => {
    const name = newName();
    const [one, other] = [closing(new BroadcastChannel(name)), closing(new BroadcastChannel(name))];
    const post = vi.spyOn(one, 'postMessage');
    const [writer, reader] = [await openTab(name, { channel: one }), await openTab(name, { channel: other })];
    const heard = new Promise((resolve) => reader.subscribe(resolve));
    const events = Array.from({ length: count }, (_, index) => event(`event-${1_000 + index}`));
    await writer.append(events);
    expect(await heard).toEqual(events);
    expect(post.mock.calls).toEqual([[count > 1_000 ? 'many' : events]]);
  });

  it('do not hear each other once they are closed', async () => {
    const name = newName();
    const [stranger, own] = [closing(new BroadcastChannel(name)), closing(new BroadcastChannel(name))];
    const reader = await openTab(name, { channel: own });
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
    const reader = await openTab(name, { channel: own });
    const heard = vi.fn();
    reader.subscribe(heard);
    const told = new Promise((resolve) => reader.subscribe(resolve));
    for (const message of ['reload', null, { id: 'a' }, [], ['torn', event('b')]]) stranger.postMessage(message);
    await told;
    expect(heard.mock.calls).toEqual([[[event('b')]]]);
  });
});

describe('A large batch', () => {
  const events = Array.from({ length: 2_000 }, (_, index) => event(`event-${String(index).padStart(4, '0')}`));

  it('is stored in one transaction, and tells how far it is', async () => {
    const name = newName();
    const log = await openTab(name);
    await log.append(events.slice(700, 800));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const progress = vi.fn();
    const { added, known } = await log.append(events, progress);
    expect({ added: added.length, known }).toEqual({ added: 1_900, known: 100 });
    expect(transaction).toHaveBeenCalledOnce();
    transaction.mockRestore();
    expect(progress.mock.calls.map(([done]) => done)).toEqual([250, 500, 750, 1_000, 1_250, 1_500, 1_750, 2_000]);
    expect(progress).toHaveBeenLastCalledWith(2_000, 2_000);
    expect(await log.readAll()).toEqual(events);
    const keys = await (await openStore(name)).getAllKeys('events');
    expect(keys).toEqual(events.map((_event, index) => index + 1));
  });

  it('leaves nothing when one record in the middle is bad', async () => {
    const name = newName();
    const log = await openTab(name);
    await log.append([event('before')]);
    const bad = { ...event('bad'), sing: () => 'la' };
    await expect(log.append([...events.slice(0, 1_200), bad, ...events.slice(1_200)])).rejects.toMatchObject({
      name: 'DataCloneError',
    });
    expect(await log.readAll()).toEqual([event('before')]);
    expect(await (await openStore(name)).count('events')).toBe(1);
  });

  it('that the browser aborts is refused with its reason, not with that of a request', async () => {
    const log = await openTab(newName());
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
      const request = this.count();
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      transaction.abort();
      return request as IDBRequest<IDBValidKey>;
    });
    await expect(log.append([event('a')])).rejects.toMatchObject({ name: 'QuotaExceededError' });
    add.mockRestore();
    expect(await log.append([event('a')])).toEqual({ added: [event('a')], known: 0 });
  });
});
