import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, fine, newName, openTab, settle, throwing } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

describe('The second copy', () => {
  it('gets what the store had before it, and each new event', async () => {
    const { log } = await openTab();
    const copy = openMemoryCopy();
    await log.append([event('a')]);
    await log.compareWith(copy);
    await log.append([event('b')]);
    await log.importAll([event('c')]);
    await settle();
    expect(await copy.read()).toEqual({ events: [event('a'), event('b'), event('c')], lacking: [], damaged: 0 });
    expect(log.health()).toMatchObject({ copy: 'kept', restored: 0, missing: 0 });
    await log.compareWith(copy);
    expect(copy.appends).toBe(3);
  });

  it('gives back what the store lost between two visits', async () => {
    const first = await openTab();
    const copy = openMemoryCopy();
    await first.log.compareWith(copy);
    await first.log.append([event('a'), event('b'), event('c')]);
    await settle();
    first.log.close();
    await first.store.lose(['b', 'c']);
    const { log, store, shelf } = await openTab({ store: first.store, shelf: first.shelf });
    expect(log.needsCopy).toBe(true);
    expect(log.health().missing).toBe(0);
    const heard: string[] = [];
    log.subscribe((added) => heard.push(...ids(added)));
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ restored: 2, missing: 0, unsaved: 0, fault: undefined });
    expect(heard).toEqual(['b', 'c']);
    expect(await store.records()).toEqual({ ids: ['a', 'b', 'c'], seqs: [1, 2, 3] });
    expect(shelf.witness).toEqual({ events: 3, last: 'c' });
    expect(log.needsCopy).toBe(false);
  });

  it('gives back what the store lost while the tab was open, by itself', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    await log.append([event('a'), event('b')]);
    await settle();
    await store.lose();
    await log.refresh();
    await settle();
    expect(log.health()).toMatchObject({ restored: 2, vanished: 0, unsaved: 0 });
    expect((await store.records()).ids).toEqual(['a', 'b']);
  });

  it('gives back what the store lost before the copy was looked at', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.append([event('a')]);
    await copy.append([event('a')]);
    await store.lose();
    await log.refresh();
    expect(log.health().vanished).toBe(1);
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ restored: 1, vanished: 0, unsaved: 0 });
    expect((await store.records()).ids).toEqual(['a']);
  });

  it('is not told as restored while only it has the events', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await copy.append([event('a')]);
    store.steps.append = throwing('QuotaExceededError');
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ restored: 0, fault: 'full', place: 'second-copy', unsaved: 0 });
    store.steps.append = fine;
    expect(await log.retry()).toBe(true);
    expect((await store.records()).ids).toEqual(['a']);
  });

  it('tells nothing of a restore when another tab had just stored the same', async () => {
    const name = newName();
    const [tab, other] = [
      await openTab({ store: faultyStore({ name }) }),
      await openTab({ store: faultyStore({ name }) }),
    ];
    const copy = openMemoryCopy();
    await other.log.compareWith(copy);
    await other.log.append([event('a')]);
    await settle();
    await tab.log.compareWith(copy);
    expect(tab.log.list()).toEqual([event('a')]);
    expect(tab.log.health().restored).toBe(0);
  });

  it('changes nothing of an event that the store has in another form', async () => {
    const { log } = await openTab();
    await log.append([event('a', 1)]);
    const copy = openMemoryCopy();
    await copy.append([event('a', 2)]);
    await log.compareWith(copy);
    expect(log.list()).toEqual([event('a', 1)]);
  });

  it('counts its damaged lines', async () => {
    const { log } = await openTab();
    const copy = openMemoryCopy();
    await copy.append([event('a')]);
    copy.text += 'torn';
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ damaged: 1, copy: 'kept', restored: 1 });
  });

  it('that can’t be read is told as out of reach and left alone', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    copy.fault = new Error('No private files.');
    await log.compareWith(copy);
    copy.fault = undefined;
    await log.append([event('a')]);
    await settle();
    expect(log.health()).toMatchObject({ copy: 'unreachable', fault: undefined, place: 'browser' });
    expect(copy.text).toBe('');
    store.steps.append = throwing('AbortError');
    await log.append([event('b')]).catch(() => {});
    expect(log.health()).toMatchObject({ fault: 'closing', place: 'memory', unsaved: 1 });
  });

  it.each([
    ['NotSupportedError', 'none'],
    ['NotAllowedError', 'private'],
    ['NewerError', 'newer'],
    ['TypeMismatchError', 'unreachable'],
    ['NetworkError', 'unreachable'],
    ['HungError', 'unreachable'],
  ])('tells by a %s that it is there or not: %s', async (name, state) => {
    const { log } = await openTab();
    const copy = openMemoryCopy();
    copy.fault = new DOMException('No.', name);
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ copy: state, fault: undefined, place: 'browser' });
  });

  it('that does not take the newest is told as behind, until it takes them', async () => {
    const { log } = await openTab();
    const copy = openMemoryCopy();
    const told: string[] = [];
    await log.compareWith(copy);
    log.watch((health) => told.push(health.copy));
    copy.fault = new DOMException('No room.', 'QuotaExceededError');
    await log.append([event('a')]);
    await settle();
    expect(log.health()).toMatchObject({ copy: 'behind', place: 'browser', unsaved: 0 });
    expect(told.at(-1)).toBe('behind');
    copy.fault = undefined;
    await log.compareWith(copy);
    expect(log.health().copy).toBe('kept');
    expect(ids((await copy.read()).events)).toEqual(['a']);
  });

  it('that can’t be read any more vouches for nothing', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    store.steps.append = throwing('QuotaExceededError');
    await log.append([event('a')]);
    expect(log.health()).toMatchObject({ place: 'second-copy', unsaved: 0 });
    copy.fault = new Error('Gone.');
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ copy: 'unreachable', place: 'memory', unsaved: 1 });
  });

  it('that fails together with the store shows that the disk is full', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    copy.fault = new DOMException('', 'UnknownError');
    store.steps.append = throwing('AbortError');
    await log.append([event('a')]).catch(() => {});
    expect(log.health().fault).toBe('full');
    copy.fault = undefined;
    store.steps.append = fine;
    await log.retry();
    await settle();
    expect((await copy.read()).events).toEqual([event('a')]);
  });

  it('never counts an event as saved before it is on disk', async () => {
    const { log, store } = await openTab();
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    let refuse: (error: Error) => void = () => {};
    copy.append = () =>
      new Promise((_resolve, reject) => {
        refuse = reject;
      });
    store.steps.append = throwing('QuotaExceededError');
    const appending = log.append([event('a')]);
    await settle();
    expect(log.unsaved()).toEqual([event('a')]);
    refuse(new Error('No room.'));
    await expect(appending).rejects.toMatchObject({ name: 'NotSavedError' });
  });
});
