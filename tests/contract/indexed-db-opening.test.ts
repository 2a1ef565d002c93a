import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { StoredLog } from '../../src/log/learning-log.ts';
import { closeAllAfterEach, closing, newName, openStore, openTab } from './indexed-db-tab.ts';
import { settle } from './kept-tab.ts';
import { event } from './learning-log.ts';

closeAllAfterEach();

describe('A database that a newer release laid out', () => {
  /** Opens it as this release does, after that one has changed it. */
  async function openNewer(name: string, upgrade: (database: IDBDatabase) => void = () => {}): Promise<StoredLog> {
    const newer = await openDB(name, 2, { upgrade: (_database, _old, _new, { db }) => upgrade(db as never) });
    newer.close();
    return openTab(name);
  }

  /** So many that this release would write a cache of them. */
  const many = Array.from({ length: 600 }, (_, index) => event(`event-${index + 100}`));

  it('is read as far as its layout is known, and never written', async () => {
    const name = newName();
    const before = await openTab(name);
    await before.append(many);
    await before.renameDevice();
    before.close();
    const log = await openNewer(name);
    expect(log.readOnly).toBe(true);
    expect([log.device, log.seed]).toEqual([before.device, before.seed]);
    expect(await log.readAll()).toEqual(many);
    await settle();
    await expect(log.append([event('b')])).rejects.toMatchObject({ name: 'NewerError' });
    await expect(log.renameDevice()).rejects.toMatchObject({ name: 'NewerError' });
    const store = await openStore(name);
    expect([await store.count('events'), await store.count('cache')]).toEqual([many.length, 0]);
    expect(await store.get('meta', 'device')).toBe(before.device);
  });

  it('is empty to this release when it holds nothing that is known', async () => {
    const log = await openNewer(newName(), (database) => void database.createObjectStore('elsewhere'));
    expect([log.readOnly, log.device, log.seed]).toEqual([true, '', '']);
    expect(await log.readAll()).toEqual([]);
    expect(log.unreadable).toBe(0);
    await expect(log.append([event('a')])).rejects.toMatchObject({ name: 'NewerError' });
  });

  it('may hold records of any shape', async () => {
    const log = await openNewer(newName(), (database) => {
      const events = database.createObjectStore('events');
      for (const [key, record] of [null, 7, 'text', { event: event('a') }].entries()) events.add(record, key);
    });
    expect(await log.readAll()).toEqual([event('a')]);
    expect(log.unreadable).toBe(3);
  });
});

describe('Opening the log', () => {
  it('rejects when the browser refuses', async () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse });
    await expect(openTab(newName())).rejects.toMatchObject({ name: 'SecurityError' });
  });

  it('says when another tab holds an older layout, and goes on once that lets go', async () => {
    const name = newName();
    (await openTab(name)).close();
    // It lets go of nothing by itself.
    const older = await openDB(name);
    const real = indexedDB;
    vi.stubGlobal('indexedDB', { open: (asked: string, version?: number) => real.open(asked, version && version + 1) });
    const onBlocked = vi.fn();
    const opening = openTab(name, { onBlocked });
    await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledOnce());
    older.close();
    expect(await (await opening).readAll()).toEqual([]);
  });
});

describe('A connection that ends', () => {
  it('to let somebody erase the store says so', async () => {
    const [name, onClosed] = [newName(), vi.fn()];
    await openTab(name, { onClosed });
    await deleteDB(name);
    expect(onClosed.mock.calls).toEqual([['deleted']]);
  });

  it('to let a newer release in, or by the browser’s will, is just closed', async () => {
    const [name, onClosed] = [newName(), vi.fn()];
    await openTab(name, { onClosed });
    closing(await openDB(name, 2));
    expect(onClosed.mock.calls).toEqual([['closed']]);

    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const log = await openTab(newName(), { onClosed });
    const [database] = transaction.mock.contexts;
    transaction.mockRestore();
    forceCloseDatabase(database as never);
    await vi.waitFor(() => expect(onClosed).toHaveBeenCalledTimes(2));
    expect(onClosed).toHaveBeenLastCalledWith('closed');
    await expect(log.append([event('a')])).rejects.toThrow();
  });

  it('because this tab closed it says nothing', async () => {
    const [name, onClosed] = [newName(), vi.fn()];
    (await openTab(name, { onClosed })).close();
    await deleteDB(name);
    expect(onClosed).not.toHaveBeenCalled();
  });
});

describe('Renaming the device', () => {
  it('keeps what shuffling starts from', async () => {
    const name = newName();
    const log = await openTab(name);
    const first = log.device;
    expect(log.seed).toBe(first);
    await log.renameDevice();
    const second = log.device;
    await log.renameDevice();
    expect(new Set([first, second, log.device]).size).toBe(3);
    expect(log.seed).toBe(first);
    const again = await openTab(name);
    expect([again.device, again.seed]).toEqual([log.device, first]);
  });

  it('keeps the old name when the new one can’t be stored', async () => {
    const log = await openTab(newName());
    const { device } = log;
    log.close();
    await expect(log.renameDevice()).rejects.toThrow();
    expect(log.device).toBe(device);
  });
});
