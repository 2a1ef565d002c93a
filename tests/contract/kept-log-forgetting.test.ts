import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { withoutIds } from '../../src/log/copy-file.ts';
import { ErasableLog } from '../../src/log/erasable-log.ts';
import type { StoredEvent } from '../../src/log/event.ts';
import { KeptLog } from '../../src/log/kept-log.ts';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, closing, fine, hanging, keptBy, newName, settle, throwing } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

/** One browser: a store, the file of a second copy and a witness, which several tabs and visits share. */
function browser(options: { channel?: boolean } = {}) {
  const name = newName();
  const file = { text: '' };
  const shelf = { witness: undefined };
  const openTab = async () => {
    const channel = options.channel === false ? undefined : closing(new BroadcastChannel(name));
    const store = faultyStore({ name, channel });
    const copy = openMemoryCopy(file);
    const log = closing(await ErasableLog.open(keptBy(store, shelf)));
    return { log, store, copy };
  };
  return {
    file,
    shelf,
    openTab,
    /** A tab that has been compared with the copy. */
    visit: async () => {
      const tab = await openTab();
      await tab.log.compareWith(tab.copy);
      return tab;
    },
  };
}

const all = ['ada-1', 'ben-1', 'ada-2', 'cy-1', 'ada-3'];
const ada = ['ada-1', 'ada-2', 'ada-3'];
const others = ['ben-1', 'cy-1'];

async function browserWithWork(options: { channel?: boolean } = {}) {
  const place = browser(options);
  const tab = await place.visit();
  await tab.log.append(all.map((id, at) => event(id, at)));
  await settle();
  return { ...place, ...tab };
}

/** In a visit after it all: others’ work is whole everywhere, hers is nowhere, and nobody is told that anything is lost. */
async function expectErased({ visit, file, shelf }: ReturnType<typeof browser>): Promise<void> {
  const { log, store } = await visit();
  expect(ids(log.list())).toEqual(others);
  expect((await store.records()).ids).toEqual(others);
  // A crash may leave a line twice.
  const copied = ids((await openMemoryCopy(file).read()).events);
  expect([...new Set(copied)].toSorted()).toEqual(others);
  expect(file.text).not.toContain('ada');
  expect(log.health()).toMatchObject({ fault: undefined, unsaved: 0, missing: 0, restored: 0, vanished: 0 });
  expect(shelf.witness).toMatchObject({ events: 2, last: 'cy-1' });
  // And so it stays.
  expect(log.needsCopy).toBe(false);
}

it('A learner’s own log has no way to erase single events', () => {
  expect('forget' in KeptLog.prototype).toBe(false);
});

describe('Erasing events', () => {
  it('takes them out of the tab, the store, the second copy and the witness', async () => {
    const place = await browserWithWork();
    let told = 0;
    place.log.subscribe(() => {
      told += 1;
    });
    expect(await place.log.forget(ada)).toBe(true);
    expect(ids(place.log.list())).toEqual(others);
    expect(told).toBe(1);
    expect(place.file.text).not.toContain('ada');
    await expectErased(place);
  });

  it('rejects with nothing changed when the store can’t do it', async () => {
    const { log, store, file } = await browserWithWork();
    store.steps.forget = throwing('UnknownError');
    await expect(log.forget(ada)).rejects.toMatchObject({ name: 'UnknownError' });
    expect(ids(log.list())).toEqual(all);
    expect((await store.records()).ids).toEqual(all);
    expect(file.text).toContain('ada-2');
    store.steps.forget = fine;
    expect(await log.forget(ada)).toBe(true);
  });

  it('says when the second copy could not be reached, and cleans it at the next visit', async () => {
    const place = await browserWithWork();
    place.copy.fault = new Error('busy');
    expect(await place.log.forget(ada)).toBe(false);
    expect(place.file.text).toContain('ada');
    place.log.close();
    await expectErased(place);
  });

  it('before the second copy was looked at says so, and cleans it then', async () => {
    const place = await browserWithWork();
    place.log.close();
    const { log } = await place.openTab();
    expect(await log.forget(ada)).toBe(false);
    log.close();
    await expectErased(place);
  });

  it('leaves out what of it still waits to be saved', async () => {
    const place = await browserWithWork();
    place.store.steps.append = throwing('QuotaExceededError');
    await place.log.append([event('ada-4', 9), event('dee-1', 10)]).catch(() => {});
    expect(await place.log.forget([...ada, 'ada-4'])).toBe(true);
    place.store.steps.append = fine;
    expect(await place.log.retry()).toBe(true);
    expect((await place.store.records()).ids).toEqual([...others, 'dee-1']);
    expect(place.file.text).not.toContain('ada');
  });

  it('of what is restored on purpose afterwards is undone, in every tab', async () => {
    const place = await browserWithWork();
    const other = await place.visit();
    await place.log.forget(ada);
    await settle();
    expect(await place.log.importAll(all.map((id, at) => event(id, at)))).toMatchObject({ known: 2 });
    await settle();
    for (const { log } of [place, other, await place.visit()]) {
      expect(ids(log.list())).toEqual(all);
      expect(log.health()).toMatchObject({ unsaved: 0, missing: 0, vanished: 0, restored: 0 });
    }
    expect(place.file.text).toContain('ada-2');
  });

  it('tells of what was lost besides as before', async () => {
    const place = await browserWithWork();
    place.log.close();
    await place.store.lose(['ben-1']);
    place.file.text = '';
    const { log } = await place.visit();
    expect(log.health().missing).toBe(1);
    await log.forget(ada);
    expect(log.health().missing).toBe(1);
    log.close();
    expect((await place.visit()).log.health().missing).toBe(1);
  });
});

/** A crash ends all tabs at once; what was written stays. */
describe('A crash while events are erased', () => {
  it('before the store has done it changes nothing', async () => {
    const place = await browserWithWork();
    place.store.steps.forget = hanging;
    void place.log.forget(ada);
    await settle();
    place.log.close();
    const { log, store } = await place.visit();
    expect(ids(log.list())).toEqual(all);
    expect((await store.records()).ids).toEqual(all);
    expect(log.health()).toMatchObject({ missing: 0, restored: 0, vanished: 0 });
  });

  it('after the store has done it, and before anything else, brings nothing back', async () => {
    const place = await browserWithWork();
    place.log.close();
    // The store alone: no tab, no copy and no witness heard of it.
    const store = await place.store.open(() => {});
    await store.forget(ada);
    store.close();
    expect(place.file.text).toContain('ada');
    expect(place.shelf.witness).toMatchObject({ events: 5 });
    await expectErased(place);
  });

  it('at any byte of writing the second copy anew loses nobody’s work and brings nothing back', async () => {
    const place = await browserWithWork();
    const before = place.file.text;
    const after = withoutIds(before, new Set(ada)) ?? '';
    expect(after.length).toBeLessThan(before.length);
    expect(await place.log.forget(ada)).toBe(true);
    expect(place.file.text).toBe(after);
    place.log.close();
    for (let written = 0; written <= after.length; written++) {
      place.file.text = after.slice(0, written) + before.slice(written);
      const copied = ids((await openMemoryCopy(place.file).read()).events);
      // Even if the store were to break in this very moment.
      expect(copied).toEqual(expect.arrayContaining(others));
      if (written % 20 === 0 || written === after.length) await expectErased(place);
    }
  });

  it('after all but the witness tells of no loss', async () => {
    const place = await browserWithWork();
    const witness = place.shelf.witness;
    await place.log.forget(ada);
    place.log.close();
    place.shelf.witness = witness;
    await expectErased(place);
  });

  it('while what was erased is brought back on purpose leaves it erased or back, and others whole', async () => {
    const place = await browserWithWork();
    await place.log.forget(ada);
    place.store.steps.append = hanging;
    void place.log.importAll(all.map((id, at) => event(id, at)));
    await settle();
    place.log.close();
    const { log } = await place.visit();
    expect(ids(log.list())).toEqual(others);
    expect(log.health()).toMatchObject({ missing: 0, restored: 0, vanished: 0 });
  });
});

describe('Another tab', () => {
  it('leaves out what was erased, and is told', async () => {
    const place = await browserWithWork();
    const other = await place.visit();
    await place.log.forget(ada);
    await settle();
    expect(ids(other.log.list())).toEqual(others);
    expect(other.log.health()).toMatchObject({ vanished: 0, unsaved: 0, missing: 0 });
    await other.log.append([event('dee-1', 9)]);
    await settle();
    expect((await other.store.records()).ids).toEqual([...others, 'dee-1']);
    expect(place.shelf.witness).toMatchObject({ events: 3, last: 'dee-1', forgotten: 3 });
    await place.log.forget(['dee-1']);
    await expectErased(place);
  });

  it('that slept through it brings nothing back when it wakes', async () => {
    const place = await browserWithWork({ channel: false });
    const asleep = await place.visit();
    await place.log.forget(ada);
    expect(ids(asleep.log.list())).toEqual(all);
    await asleep.log.refresh();
    await settle();
    expect(ids(asleep.log.list())).toEqual(others);
    expect(asleep.log.health()).toMatchObject({ vanished: 0, unsaved: 0, missing: 0, restored: 0 });
    await expectErased(place);
  });

  it('that slept through it and saves hers first, or all it knows, brings nothing back', async () => {
    const place = await browserWithWork({ channel: false });
    const asleep = await place.visit();
    asleep.store.steps.append = throwing('QuotaExceededError');
    await asleep.log.append([event('ada-4', 9)]).catch(() => {});
    await place.log.compareWith(place.copy);
    await place.log.forget([...ada, 'ada-4']);
    asleep.store.steps.append = fine;
    await asleep.log.retry();
    await asleep.log.compareWith(asleep.copy);
    await asleep.log.bringBack();
    await asleep.log.refresh();
    await settle();
    await expectErased(place);
  });

  it('that opens in between is told of no loss', async () => {
    const place = await browserWithWork();
    const opening = place.openTab();
    await place.log.forget(ada);
    const { log, copy } = await opening;
    await log.compareWith(copy);
    await log.refresh();
    expect(ids(log.list())).toEqual(others);
    expect(log.health()).toMatchObject({ missing: 0, vanished: 0, restored: 0 });
    await expectErased(place);
  });
});
