import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import { KeptLog } from '../../src/log/kept-log.ts';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, fine, hanging, newName, openTab, settle, throwing } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

describe('Data that is cleared while a tab is open', () => {
  it('is counted and still shown, and stored again on demand', async () => {
    const { log, store } = await openTab();
    await log.compareWith(openMemoryCopy());
    await log.append([event('a'), event('b')]);
    await log.compareWith(openMemoryCopy());
    await store.lose();
    const empty = openMemoryCopy();
    await log.compareWith(empty);
    empty.text = '';
    store.end();
    await settle();
    expect(log.health()).toMatchObject({ vanished: 2, unsaved: 2, restored: 0, fault: undefined });
    expect(ids(log.list())).toEqual(['a', 'b']);
    expect(ids(log.unsaved())).toEqual(['a', 'b']);
    expect(log.needsCopy).toBe(true);
    expect(await log.bringBack()).toBe(true);
    expect(log.health()).toMatchObject({ vanished: 0, unsaved: 0 });
    expect(await store.records()).toEqual({ ids: ['a', 'b'], seqs: [1, 2] });
  });

  it('is counted by the next save as well as by a look at the store', async () => {
    const { log, store } = await openTab();
    await log.append([event('a'), event('b')]);
    await store.lose(['a']);
    await log.refresh();
    expect(log.health()).toMatchObject({ vanished: 1, unsaved: 1 });
    await log.append([event('c')]);
    expect(log.health()).toMatchObject({ vanished: 1, unsaved: 1, fault: undefined });
  });

  it('waits in the queue when it can’t be brought back at once', async () => {
    const { log, store } = await openTab();
    await log.append([event('a')]);
    await store.lose();
    await log.refresh();
    store.steps.append = throwing('QuotaExceededError');
    expect(await log.bringBack()).toBe(false);
    expect(log.health()).toMatchObject({ vanished: 0, unsaved: 1, fault: 'full' });
    store.steps.append = fine;
    expect(await log.retry()).toBe(true);
    expect((await store.records()).ids).toEqual(['a']);
  });

  it('is counted once when it is brought back while the store is being read', async () => {
    const { log, store } = await openTab();
    await log.append([event('a')]);
    await store.lose();
    await log.refresh();
    let answer: () => void = () => {};
    store.steps.readAll = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    store.steps.append = hanging;
    const reading = log.refresh();
    void log.bringBack();
    answer();
    await reading;
    expect(log.health()).toMatchObject({ vanished: 0, unsaved: 1 });
  });

  it('is forgotten on demand, for good', async () => {
    const { log, store, shelf } = await openTab();
    await log.append([event('a'), event('b')]);
    await store.lose(['b']);
    await log.refresh();
    const watched = vi.fn();
    log.watch(watched);
    log.acceptLoss();
    expect(watched).toHaveBeenCalled();
    expect(log.health()).toMatchObject({ vanished: 0, unsaved: 0 });
    await log.refresh();
    await log.append([event('c')]);
    expect(log.health()).toMatchObject({ vanished: 0, unsaved: 0, missing: 0 });
    expect(ids(log.list())).toEqual(['a', 'c']);
    expect(shelf.witness).toEqual({ events: 2, last: 'c' });
  });

  it('is no longer missed once another tab has brought it back', async () => {
    const name = newName();
    const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
    const tabs = await Promise.all(channels.map((channel) => openTab({ store: faultyStore({ name, channel }) })));
    await tabs[0]?.log.append([event('a')]);
    await vi.waitFor(() => expect(tabs[1]?.log.list()).toHaveLength(1));
    await tabs[0]?.store.lose();
    for (const { log } of tabs) await log.refresh();
    expect(tabs.map(({ log }) => log.health().vanished)).toEqual([1, 1]);
    const told: number[] = [];
    tabs[1]?.log.watch(({ vanished }) => told.push(vanished));
    await tabs[0]?.log.bringBack();
    await vi.waitFor(() => expect(tabs[1]?.log.health().vanished).toBe(0));
    expect(told.at(-1)).toBe(0);
    for (const channel of channels) channel.close();
  });
});

describe('The witness', () => {
  const lossOfTwo = async () => {
    const first = await openTab();
    await first.log.append([event('a'), event('b'), event('c'), event('d')]);
    first.log.close();
    await first.store.lose(['b', 'c']);
    return { store: first.store, shelf: first.shelf };
  };

  it('tells how many are missing, once the second copy has been looked at', async () => {
    const { log } = await openTab(await lossOfTwo());
    expect(log.needsCopy).toBe(true);
    expect(log.health().missing).toBe(0);
    await log.compareWith(openMemoryCopy());
    expect(log.health()).toMatchObject({ missing: 2, restored: 0 });
  });

  it('tells of nothing missing while the store can’t be read, where it may well be', async () => {
    const lost = await lossOfTwo();
    lost.store.steps.open = throwing('UnknownError');
    const { log } = await openTab(lost);
    await log.compareWith(openMemoryCopy());
    expect(log.health()).toMatchObject({ fault: 'corrupt', missing: 0 });
  });

  it('is told of what is stored, not of what waits', async () => {
    const { log, store, shelf } = await openTab();
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('z')]).catch(() => {});
    store.steps.append = fine;
    await log.importAll([event('b')]);
    expect(shelf.witness).toEqual({ events: 1, last: 'b' });
  });

  it('does not forget them when new events are saved, now or in the next visit', async () => {
    const lost = await lossOfTwo();
    const { log } = await openTab(lost);
    await log.append([event('e'), event('f'), event('g')]);
    await log.compareWith(openMemoryCopy());
    expect(log.health().missing).toBe(2);
    await log.append([event('h')]);
    expect(log.health().missing).toBe(2);
    log.close();
    const next = await openTab(lost);
    await next.log.compareWith(openMemoryCopy());
    expect(next.log.health().missing).toBe(2);
  });

  it('does not take what was saved since for what is missing when the copies are compared again', async () => {
    const { log } = await openTab(await lossOfTwo());
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    await log.append([event('x'), event('y')]);
    await log.compareWith(copy);
    expect(log.health().missing).toBe(2);
  });

  it('does not take what another tab stored since for what is missing', async () => {
    const lost = await lossOfTwo();
    const { log, store } = await openTab(lost);
    await log.compareWith(openMemoryCopy());
    await (await store.open(() => {})).append([event('x'), event('y')]);
    await log.refresh();
    expect(log.health().missing).toBe(2);
  });

  it('forgets them when the learner accepts it', async () => {
    const lost = await lossOfTwo();
    const { log } = await openTab(lost);
    await log.compareWith(openMemoryCopy());
    log.acceptLoss();
    expect(log.health().missing).toBe(0);
    expect(lost.shelf.witness).toEqual({ events: 2, last: 'd' });
    const next = await openTab(lost);
    await next.log.compareWith(openMemoryCopy());
    expect(next.log.health().missing).toBe(0);
  });

  it('that was lost learns anew what there is', async () => {
    const { store } = await lossOfTwo();
    const { log, shelf } = await openTab({ store });
    expect(log.needsCopy).toBe(false);
    await log.compareWith(openMemoryCopy());
    expect(shelf.witness).toEqual({ events: 2, last: 'd' });
    expect(log.health().missing).toBe(0);
  });

  it('misses them no longer when a backup brings them', async () => {
    const { log } = await openTab(await lossOfTwo());
    await log.compareWith(openMemoryCopy());
    await log.importAll([event('a'), event('b'), event('c')]);
    expect(log.health().missing).toBe(0);
  });

  it('that can be neither read nor written does no harm', async () => {
    const refuse = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const store = faultyStore({ name: newName() });
    const log = await KeptLog.open({
      open: store.open,
      newDevice: () => 'device',
      tab: 'a tab',
      now: () => 0,
      witness: { read: refuse, write: refuse },
      limitMillis: 60_000,
    });
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0, savedAt: 0 });
    log.close();
  });
});
