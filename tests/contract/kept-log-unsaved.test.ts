import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, fine, newName, openTab, pass, settle, stopClocks, throwing } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

describe('An event that can’t be saved', () => {
  it('is shown and counted at once, and told as unsaved', async () => {
    const { log, store } = await openTab();
    store.steps.append = throwing('QuotaExceededError');
    const heard = vi.fn();
    log.subscribe(heard);
    const unsaved: number[] = [];
    log.subscribe(() => unsaved.push(log.health().unsaved));
    const appending = log.append([event('a')]);
    expect(log.list()).toEqual([event('a')]);
    expect(heard.mock.calls).toEqual([[[event('a')]]]);
    expect(unsaved).toEqual([1]);
    await expect(appending).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(log.health()).toMatchObject({ fault: 'full', place: 'memory', unsaved: 1, savedAt: undefined });
    expect(log.unsaved()).toEqual([event('a')]);
    expect(log.needsCopy).toBe(true);
    // That the store can be read does not make it well.
    await log.refresh();
    expect(log.health()).toMatchObject({ fault: 'full', unsaved: 1 });
  });

  it('is tried again after 1, 2, 4 and at most 30 seconds, and stored once when there is room', async () => {
    const { log, store } = await openTab();
    stopClocks();
    const tried = vi.fn(throwing('QuotaExceededError'));
    store.steps.append = tried;
    await log.append([event('a')]).catch(() => {});
    for (const [tries, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
      await pass(seconds * 1_000 - 1);
      expect(tried).toHaveBeenCalledTimes(tries + 1);
      await pass(1);
      expect(tried).toHaveBeenCalledTimes(tries + 2);
    }
    store.steps.append = fine;
    await pass(30_000);
    expect(log.health()).toMatchObject({ fault: undefined, place: 'browser', unsaved: 0, savedAt: 1_000 });
    expect(await store.records()).toEqual({ ids: ['a'], seqs: [1] });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is tried again by one clock, which is stopped once all is saved', async () => {
    const { log, store } = await openTab();
    stopClocks();
    store.steps.append = throwing('QuotaExceededError');
    for (const id of ['a', 'b', 'c']) await log.append([event(id)]).catch(() => {});
    expect(vi.getTimerCount()).toBe(1);
    store.steps.append = fine;
    await log.append([event('d')]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is tried again after a second in the next trouble, too', async () => {
    const { log, store } = await openTab();
    stopClocks();
    for (const id of ['a', 'b']) {
      store.steps.append = throwing('QuotaExceededError');
      await log.append([event(id)]).catch(() => {});
      await pass(1_000);
      store.steps.append = fine;
      await pass(2_000);
      expect(log.unsaved()).toEqual([]);
    }
  });

  it('is stored once when the save that failed had in truth been done', async () => {
    const name = newName();
    const { log, store, shelf } = await openTab({ store: faultyStore({ name }) });
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    // The store does it, and its answer is lost.
    store.steps.append = async () => {
      await (await faultyStore({ name }).open(fine)).append([event('a')]);
      throw new DOMException('', 'AbortError');
    };
    store.steps.open = throwing('UnknownError');
    copy.fault = new Error('The disk is full.');
    await expect(log.append([event('a')])).rejects.toThrow();
    expect(log.unsaved()).toEqual([event('a')]);
    copy.fault = undefined;
    store.steps.open = fine;
    store.steps.append = fine;
    expect(await log.retry()).toBe(true);
    await settle();
    expect(await store.records()).toEqual({ ids: ['a'], seqs: [1] });
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0, vanished: 0, savedAt: 1_000 });
    expect((await copy.read()).events).toEqual([event('a')]);
    await log.append([event('b')]);
    expect(shelf.witness).toEqual({ events: 2, last: 'b' });
  });

  it('does not make those that come after it wait in vain, nor ask the store for each of them', async () => {
    const { log, store } = await openTab();
    const tried = vi.fn(throwing('QuotaExceededError'));
    store.steps.append = tried;
    const appends = Array.from({ length: 50 }, (_, index) => log.append([event(`${index}`)]));
    expect((await Promise.allSettled(appends)).filter(({ status }) => status === 'rejected')).toHaveLength(50);
    expect(tried.mock.calls.length).toBeLessThanOrEqual(2);
    store.steps.append = fine;
    await log.append([event('last')]);
    expect((await store.records()).ids).toHaveLength(51);
  });

  it('is unsaved no longer once another tab has stored the same', async () => {
    const name = newName();
    const { log, store } = await openTab({ store: faultyStore({ name }) });
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('a')]).catch(() => {});
    await (await openTab({ store: faultyStore({ name }) })).log.append([event('a')]);
    await log.refresh();
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0, vanished: 0 });
  });

  it('is stored by the next save', async () => {
    const { log, store } = await openTab();
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('a')]).catch(() => {});
    store.steps.append = fine;
    await log.append([event('b')]);
    expect((await store.records()).ids).toEqual(['a', 'b']);
    expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0 });
  });

  it('counts as saved in the second copy when that takes it', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ fault: 'full', place: 'second-copy', unsaved: 0 });
    expect((await copy.read()).events).toEqual([event('a')]);
    copy.fault = new DOMException('', 'QuotaExceededError');
    await expect(log.append([event('b')])).rejects.toMatchObject({ name: 'NotSavedError' });
    expect(log.health()).toMatchObject({ place: 'memory', unsaved: 1 });
  });
});
