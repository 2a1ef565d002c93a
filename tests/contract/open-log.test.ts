import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '../../src/log/open-log.ts';
import { event } from './learning-log.ts';

const LONG = 60_000;
let databases = 0;
const newName = (): string => `crescendo:open:${++databases}`;
const open = (limitMillis: number, name = newName()) => openLog({ name, newDevice: () => 'device-1', limitMillis });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Opening the log', () => {
  it('gives the one of the browser where it can', async () => {
    const log = await open(LONG);
    expect({ place: log.place, device: log.device }).toEqual({ place: 'browser', device: 'device-1' });
    log.close();
  });

  it('gives one in memory, which works, when the browser refuses', async () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse });
    const log = await open(LONG);
    await log.append([event('a')]);
    expect({ place: log.place, device: log.device, events: await log.readAll() }).toEqual({
      place: 'memory',
      device: 'device-1',
      events: [event('a')],
    });
  });

  it('gives one in memory when the browser has no store at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await open(LONG)).place).toBe('memory');
  });

  it('gives one in memory when a newer release has changed the database', async () => {
    const name = newName();
    (await openDB(name, 2)).close();
    expect((await open(LONG, name)).place).toBe('memory');
  });

  it('gives one in memory when the browser never answers', async () => {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    expect((await open(1)).place).toBe('memory');
  });

  it('closes a store that opens too late', async () => {
    const name = newName();
    const inTheWay = await openDB(name, 1);
    const deleted = deleteDB(name);
    expect((await open(1, name)).place).toBe('memory');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    inTheWay.close();
    await deleted;
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
    close.mockRestore();
  });
});
