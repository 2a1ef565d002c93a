import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { OnClosed } from '../../src/log/database.ts';
import { faultyStore } from './faulty-store.ts';
import {
  closeTabsAfterEach,
  fine,
  hanging,
  held,
  newName,
  openTab,
  pass,
  settle,
  stopClocks,
  throwing,
} from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

/** What hangs is waited for so long, and what works takes less on the busiest machine. */
const SHORT = 500;

describe('A connection that is dead', () => {
  it('is dropped and opened afresh, and the answer saved without a word', async () => {
    const { log, store } = await openTab();
    const faults = vi.fn();
    log.watch(({ fault }) => fault && faults(fault));
    store.steps.append = () => {
      store.steps.append = fine;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    await log.append([event('a')]);
    expect(store.opens).toBe(2);
    expect(store.connections.size).toBe(1);
    expect(faults).not.toHaveBeenCalled();
    expect(await store.records()).toEqual({ ids: ['a'], seqs: [1] });
  });

  it('is opened afresh once before its fault is told', async () => {
    const { log, store } = await openTab();
    const tried = vi.fn(throwing('InvalidStateError', 'The database connection is closing.'));
    store.steps.append = tried;
    await log.append([event('a')]).catch(() => {});
    expect(tried).toHaveBeenCalledTimes(2);
    expect(log.health().fault).toBe('closing');
  });

  it('ends nothing any more once another has taken its place', async () => {
    const store = faultyStore({ name: newName() });
    const enders: OnClosed[] = [];
    const open: typeof store.open = (onClosed) => {
      enders.push(onClosed);
      return store.open(onClosed);
    };
    await openTab({ store: { ...store, open } });
    enders[0]?.('closed');
    await settle();
    expect(store.connections.size).toBe(1);
    const [current] = store.connections;
    enders[0]?.('closed');
    await settle();
    expect([...store.connections]).toEqual([current]);
    expect(store.opens).toBe(2);
  });

  it('is opened afresh when the browser says that it ended it', async () => {
    const { log, store } = await openTab();
    await log.append([event('a')]);
    store.end();
    await settle();
    expect(store.opens).toBe(2);
    expect(store.connections.size).toBe(1);
    expect(log.health()).toMatchObject({ fault: undefined, vanished: 0 });
  });

  it('that another tab ended to erase the store is not opened again by itself', async () => {
    const { store } = await openTab();
    store.end('deleted');
    await settle();
    expect({ opens: store.opens, connections: store.connections.size }).toEqual({ opens: 1, connections: 0 });
  });

  it('can end while it is being opened or read', async () => {
    for (const step of ['open', 'readAll'] as const) {
      const store = faultyStore({ name: newName() });
      let ends = 0;
      const tab = await openTab({
        store: {
          ...store,
          open: async (onClosed) => {
            const endsNow = (): void => {
              if (ends++ === 0) onClosed('closed');
            };
            if (step === 'open') endsNow();
            else store.steps.readAll = endsNow;
            return store.open(onClosed);
          },
        },
      });
      await settle();
      expect(tab.log.health().fault).toBeUndefined();
      expect({ opens: store.opens, connections: store.connections.size }).toEqual({ opens: 2, connections: 1 });
      await tab.log.append([event('a')]);
      expect((await store.records()).ids).toEqual(['a']);
    }
  });

  it('that can’t be read is closed', async () => {
    const store = faultyStore({ name: newName() });
    store.steps.readAll = throwing('UnknownError');
    const { log } = await openTab({ store });
    expect(log.health().fault).toBe('corrupt');
    expect(store.connections.size).toBe(0);
  });
});

describe('A store that', () => {
  it('hangs when it saves is told in time, and each answer stored once in the end', async () => {
    const { log, store } = await openTab({ limitMillis: SHORT });
    const { step, letGo } = held();
    store.steps.append = step;
    await expect(log.append([event('a')])).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(log.health()).toMatchObject({ fault: 'hung', unsaved: 1 });
    store.steps.append = fine;
    expect(await log.retry()).toBe(true);
    letGo[0]?.();
    await settle();
    expect(await store.records()).toEqual({ ids: ['a'], seqs: [1] });
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0 });
  });

  it('hangs together with its second copy is told in time all the same', async () => {
    const { log, store } = await openTab({ limitMillis: SHORT });
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    copy.append = () => new Promise(() => {});
    store.steps.append = hanging;
    await expect(log.append([event('a')])).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(log.health()).toMatchObject({ fault: 'hung', unsaved: 1, place: 'memory' });
  });

  it('hangs when it is read lets the lesson begin, and is used once it has been read', async () => {
    const store = faultyStore({ name: newName() });
    await (await openTab({ store })).log.append([event('a')]);
    const { step, letGo } = held();
    store.steps.readAll = step;
    const { log } = await openTab({ store, limitMillis: SHORT });
    expect(log.health()).toMatchObject({ fault: 'hung' });
    store.steps.readAll = fine;
    letGo[0]?.();
    await settle();
    expect(log.list()).toEqual([event('a')]);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser' });
    await log.append([event('b')]);
    expect((await store.records()).ids).toEqual(['a', 'b']);
    expect(store.connections.size).toBe(2);
  });

  it('takes long to open is used once it is open, and what was answered meanwhile is stored then', async () => {
    const store = faultyStore({ name: newName() });
    await (await openTab({ store })).log.append([event('a')]);
    const { step, letGo } = held();
    store.steps.open = step;
    stopClocks();
    const opening = openTab({ store, limitMillis: SHORT });
    await pass(SHORT);
    const { log } = await opening;
    const answered = log.append([event('b')]).catch((error: Error) => error.name);
    await pass(SHORT);
    expect(await answered).toBe('NotSavedError');
    expect(log.health()).toMatchObject({ fault: 'hung', place: 'memory', unsaved: 1 });
    letGo[0]?.();
    // No clock goes on: nothing waits for its next turn.
    await settle();
    expect(log.list()).toEqual([event('a'), event('b')]);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser', unsaved: 0 });
    expect((await store.records()).ids).toEqual(['a', 'b']);
    letGo.at(-1)?.();
    await settle();
    expect(store.connections.size).toBe(2);
  });

  it('opens late while it is tried again serves whoever waits by then', async () => {
    const store = faultyStore({ name: newName() });
    const { step, letGo } = held();
    store.steps.open = step;
    stopClocks();
    const opening = openTab({ store, limitMillis: SHORT });
    await pass(SHORT);
    const { log } = await opening;
    store.steps.open = hanging;
    const answered = log.append([event('a')]);
    await settle();
    letGo[0]?.();
    await settle();
    expect(await answered).toMatchObject({ added: [event('a')] });
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0 });
  });

  it('is never opened the first time is opened by the next try', async () => {
    const store = faultyStore({ name: newName() });
    store.steps.open = hanging;
    stopClocks();
    const opening = openTab({ store, limitMillis: SHORT });
    await pass(SHORT);
    const { log } = await opening;
    store.steps.open = fine;
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser' });
  });

  it('is read at last when another connection has taken its place leaves only that one open', async () => {
    const { log, store } = await openTab({ limitMillis: SHORT });
    const { step, letGo } = held();
    store.steps.readAll = step;
    store.end();
    await vi.waitFor(() => expect(log.health().fault).toBe('hung'), { timeout: 30_000 });
    store.steps.readAll = fine;
    expect(await log.retry()).toBe(true);
    letGo[0]?.();
    await settle();
    expect({ opens: store.opens, connections: store.connections.size }).toEqual({ opens: 3, connections: 1 });
    await log.append([event('a')]);
    expect(log.health().fault).toBeUndefined();
  });

  it('hangs when a tab wakes up is opened afresh', async () => {
    const { log, store } = await openTab({ limitMillis: SHORT });
    store.steps.readAll = () => {
      store.steps.readAll = fine;
      return hanging();
    };
    await log.refresh();
    expect(store.opens).toBe(2);
    expect(log.health().fault).toBeUndefined();
  });

  it('is denied is told, and not asked again until somebody wants it', async () => {
    const store = faultyStore({ name: newName() });
    store.steps.open = throwing('SecurityError');
    stopClocks();
    const { log } = await openTab({ store });
    expect([log.device, log.seed]).toEqual(['temporary device', 'temporary device']);
    await expect(log.append([event('a')])).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(log.health()).toMatchObject({ fault: 'denied', place: 'memory', unsaved: 1 });
    expect(vi.getTimerCount()).toBe(0);
    store.steps.open = fine;
    expect(await log.retry()).toBe(true);
    expect((await store.records()).ids).toEqual(['a']);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser' });
  });

  it('is missing altogether is told as denied', async () => {
    const store = faultyStore({ name: newName() });
    vi.stubGlobal('indexedDB', undefined);
    expect((await openTab({ store })).log.health().fault).toBe('denied');
  });

  it('is blocked by another tab is told, and opened once that lets go', async () => {
    const store = faultyStore({ name: newName() });
    let letGo: () => void = () => {};
    const real = store.open;
    store.open = async (onClosed, onBlocked) => {
      onBlocked?.();
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      return real(onClosed);
    };
    stopClocks();
    const opening = openTab({ store, limitMillis: SHORT });
    await pass(SHORT);
    const { log } = await opening;
    const answered = log.append([event('a')]).catch(() => {});
    await pass(SHORT);
    await answered;
    expect(log.health()).toMatchObject({ fault: 'blocked', unsaved: 1 });
    letGo();
    await settle();
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0 });
    expect((await store.records()).ids).toEqual(['a']);
  });

  it('can’t be opened although its second copy works is corrupt, and the copy is shown', async () => {
    const store = faultyStore({ name: newName() });
    store.steps.open = throwing('UnknownError', 'Internal error opening backing store for indexedDB.open.');
    const { log } = await openTab({ store });
    const copy = openMemoryCopy();
    await copy.append([event('a')]);
    await log.compareWith(copy);
    expect(log.list()).toEqual([event('a')]);
    await log.append([event('b')]);
    expect(log.health()).toMatchObject({ fault: 'corrupt', place: 'second-copy', unsaved: 0, missing: 0 });
    store.steps.open = fine;
    expect(await log.retry()).toBe(true);
    expect((await store.records()).ids).toEqual(['a', 'b']);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser' });
  });
});
