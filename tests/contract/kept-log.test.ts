import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import type { LearningLog } from '../../src/log/learning-log.ts';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, fine, newName, openTab, pass, settle, stopClocks, throwing } from './kept-tab.ts';
import { describeLearningLog, event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

describeLearningLog('The kept log', async (): Promise<LearningLog> => {
  const { log } = await openTab();
  return Object.assign(log, { readAll: async () => [...log.list()], unreadable: 0 });
});

describe('A store that is well', () => {
  it('takes each event, and the log says so', async () => {
    const { log, store, shelf } = await openTab();
    expect(log.health()).toEqual({
      fault: undefined,
      savedAt: undefined,
      unreadable: 0,
      restored: 0,
      missing: 0,
      place: 'browser',
      unsaved: 0,
      vanished: 0,
      copy: 'unknown',
      damaged: 0,
      begun: 0,
    });
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ savedAt: 1_000, place: 'browser', unsaved: 0 });
    expect(await store.records()).toEqual({ ids: ['a'], seqs: [1] });
    expect(shelf.witness).toEqual({ events: 1, last: 'a' });
    expect(log.needsCopy).toBe(false);
  });

  it('gives the log its name, also while it is closed for a moment', async () => {
    const name = newName();
    const { log, store } = await openTab({ store: faultyStore({ name }) });
    const device = `device of ${name}`;
    expect([log.device, log.seed]).toEqual([device, device]);
    store.steps.open = throwing('UnknownError');
    store.end();
    await settle();
    expect([log.device, log.seed]).toEqual([device, device]);
  });

  it('gives this browser a new name where it is kept, and refuses to where it can’t be kept', async () => {
    const renameDevice = vi.fn(async () => {});
    const { log, store } = await openTab({
      store: faultyStore({ name: newName(), adapt: (real) => ({ ...real, renameDevice }) }),
    });
    await log.renameDevice();
    expect(renameDevice).toHaveBeenCalledOnce();
    store.steps.open = throwing('SecurityError');
    store.end();
    await expect(log.renameDevice()).rejects.toMatchObject({ name: 'SecurityError' });
  });

  it('tells of no save in a visit that only read', async () => {
    const { log, store } = await openTab();
    await log.append([event('a')]);
    expect((await openTab({ store })).log.health().savedAt).toBeUndefined();
  });

  it('takes an event that another tab had stored for saved', async () => {
    const name = newName();
    const { log } = await openTab({ store: faultyStore({ name }) });
    await (await openTab({ store: faultyStore({ name }) })).log.append([event('a')]);
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0 });
  });

  it('keeps events in the order in which they were appended', async () => {
    const { log, store } = await openTab();
    await Promise.all(['c', 'a', 'b'].map((id) => log.append([event(id)])));
    await log.append([event('0')]);
    expect((await store.records()).ids).toEqual(['c', 'a', 'b', '0']);
  });

  it('takes many appends at once in few transactions', async () => {
    const { log, store } = await openTab();
    const one = log.append([event('first')]);
    await Promise.resolve();
    const more = Array.from({ length: 200 }, (_, index) => log.append([event(`${index}`)]));
    await Promise.all([one, ...more]);
    expect(store.batches.length).toBeLessThanOrEqual(2);
    expect((await store.records()).seqs).toEqual(Array.from({ length: 201 }, (_, index) => index + 1));
  });

  it('counts records that can’t be read', async () => {
    const name = newName();
    const adapt = faultyStore({ name, adapt: (log) => ({ ...log, unreadable: 3 }) });
    expect((await openTab({ store: adapt })).log.health().unreadable).toBe(3);
  });

  it('takes a large batch whole, shows it only then, and tells how far it is', async () => {
    const { log } = await openTab();
    const events = Array.from({ length: 1_200 }, (_, index) => event(`event-${index}`, index));
    const progress = vi.fn();
    const importing = log.importAll(events, progress);
    expect(log.list()).toEqual([]);
    expect(await importing).toMatchObject({ known: 0 });
    expect(progress.mock.calls.map(([done]) => done)).toEqual([250, 500, 750, 1_000, 1_200]);
    expect(progress).toHaveBeenLastCalledWith(1_200, 1_200);
    expect(log.list()).toEqual(events);
  });

  it('takes what it can of a large batch, shows it once it is stored, and takes the rest at the next try', async () => {
    const { log, store, shelf } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    const heard = vi.fn();
    log.subscribe(heard);
    const events = Array.from({ length: 1_200 }, (_, index) => event(`event-${index}`, index));
    const broken = events.with(1_100, { ...event('bad'), sing: () => 'la' });
    await expect(log.importAll(broken)).rejects.toMatchObject({ name: 'PartlySavedError' });
    expect(log.list()).toEqual(events.slice(0, 1_000));
    expect(heard).toHaveBeenCalledOnce();
    expect(shelf.witness).toEqual({ events: 1_000, last: 'event-999' });
    await vi.waitFor(async () => expect((await copy.read()).events).toHaveLength(1_000), { timeout: 30_000 });
    expect(await log.importAll(events)).toEqual({ added: events.slice(1_000), known: 1_000 });
    expect(log.list()).toEqual(events);
    expect((await store.records()).ids).toEqual(events.map(({ id }) => id));
  });

  it('saves an answer that is given while a large batch is stored, and shows both in order', async () => {
    const { log } = await openTab();
    const events = Array.from({ length: 3_000 }, (_, index) => event(`event-${index}`, index));
    const importing = log.importAll(events);
    await log.append([event('own answer', 1_500)]);
    expect(ids(log.list())).toEqual(['own answer']);
    await importing;
    expect(ids(log.list())).toEqual([...ids(events.slice(0, 1_501)), 'own answer', ...ids(events.slice(1_501))]);
  });

  it('takes a large batch at the next try when the connection was dead', async () => {
    const { log, store } = await openTab();
    store.steps.append = throwing('InvalidStateError', 'The database connection is closing.');
    await expect(log.importAll([event('a')])).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(log.list()).toEqual([]);
    store.steps.append = fine;
    expect(await log.importAll([event('a')])).toEqual({ added: [event('a')], known: 0 });
    expect(store.opens).toBe(2);
  });
});

describe('A tab', () => {
  it('that slept takes what others stored, reverts nothing and tells of no loss', async () => {
    const name = newName();
    const [sleeper, other] = [
      await openTab({ store: faultyStore({ name }) }),
      await openTab({ store: faultyStore({ name }) }),
    ];
    await sleeper.log.append([event('a')]);
    await other.log.refresh();
    await other.log.append([event('b'), event('c')]);
    expect(ids(sleeper.log.list())).toEqual(['a']);
    await sleeper.log.refresh();
    expect(ids(sleeper.log.list())).toEqual(['a', 'b', 'c']);
    await sleeper.log.append([event('d')]);
    expect(sleeper.log.health()).toMatchObject({ fault: undefined, vanished: 0, missing: 0, restored: 0 });
    expect((await sleeper.store.records()).ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('hears of nothing twice, whoever tells it', async () => {
    const name = newName();
    const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
    const [one, other] = await Promise.all(
      channels.map((channel) => openTab({ store: faultyStore({ name, channel }) })),
    );
    const heard: string[] = [];
    one?.log.subscribe((added) => heard.push(...ids(added)));
    await one?.log.append([event('a')]);
    await other?.log.append([event('a'), event('b')]);
    await vi.waitFor(() => expect(heard).toContain('b'));
    one?.store.end();
    await settle();
    await one?.log.refresh();
    await one?.log.append([event('a'), event('b')]);
    await other?.log.append([event('c')]);
    await vi.waitFor(() => expect(heard).toContain('c'));
    expect(heard).toEqual(['a', 'b', 'c']);
    for (const channel of channels) channel.close();
  });

  it('that is closed stops its timers, lets go of the store and never opens it again', async () => {
    const { log, store } = await openTab();
    stopClocks();
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('a')]).catch(() => {});
    expect(vi.getTimerCount()).toBe(1);
    const heard = vi.fn();
    log.subscribe(heard);
    log.watch(heard);
    log.close();
    expect(vi.getTimerCount()).toBe(0);
    const { opens } = store;
    await log.retry();
    await log.refresh();
    await log.append([event('b')]).catch(() => {});
    log.acceptLoss();
    await pass(60_000);
    expect({ opens: store.opens, connections: store.connections.size }).toEqual({ opens, connections: 0 });
    expect(vi.getTimerCount()).toBe(0);
    expect(heard).not.toHaveBeenCalled();
  });

  it('that is closed while it looks for what is wrong has no timer afterwards', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    stopClocks();
    let answer: () => void = () => {};
    copy.append = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    store.steps.append = throwing('QuotaExceededError');
    const appending = log.append([event('a')]);
    await settle();
    log.close();
    answer();
    await appending;
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is closed while it opens leaves nothing open', async () => {
    const { log, store } = await openTab();
    store.end();
    log.close();
    await settle();
    expect(store.connections.size).toBe(0);
  });
});
