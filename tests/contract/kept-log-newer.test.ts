import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { NewerError } from '../../src/log/storage-fault.ts';
import { faultyStore } from './faulty-store.ts';
import { closeTabsAfterEach, newName, openTab, settle, stopClocks } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

closeTabsAfterEach();

describe('A store that a newer release laid out', () => {
  const refuse = (): Promise<never> => Promise.reject(new NewerError('A newer release laid out the store.'));
  const newerStore = async () => {
    const name = newName();
    await (await openTab({ store: faultyStore({ name }) })).log.append([event('a')]);
    const adapt = faultyStore({
      name,
      adapt: (log) => ({ ...log, readOnly: true, append: refuse, appendMany: refuse }),
    });
    return adapt;
  };

  it('is read and never written, and neither is the second copy', async () => {
    const store = await newerStore();
    stopClocks();
    const { log, shelf } = await openTab({ store });
    expect(log.health()).toMatchObject({ fault: 'newer', place: 'memory' });
    expect(log.list()).toEqual([event('a')]);
    const copy = openMemoryCopy();
    await log.compareWith(copy);
    expect(log.health()).toMatchObject({ fault: 'newer', place: 'memory', copy: 'kept', unsaved: 0 });
    await expect(log.append([event('b')])).rejects.toMatchObject({ name: 'NotSavedError' });
    await expect(log.importAll([event('c')])).rejects.toMatchObject({ name: 'NewerError' });
    expect(log.health()).toMatchObject({ fault: 'newer', place: 'memory', unsaved: 1, vanished: 0, missing: 0 });
    // Only a reload helps.
    expect(vi.getTimerCount()).toBe(0);
    // It goes on being read, and hears other tabs.
    expect({ opens: store.opens, connections: store.connections.size }).toEqual({ opens: 1, connections: 1 });
    expect({ text: copy.text, witness: shelf.witness }).toEqual({ text: '', witness: undefined });
    expect((await store.records()).ids).toEqual(['a']);
  });

  it('that can no longer be read where this tab knew it is not told as lost', async () => {
    const name = newName();
    let isNewer = false;
    const store = faultyStore({
      name,
      adapt: (log) => (isNewer ? { ...log, readOnly: true, readAll: async () => [] } : log),
    });
    const { log } = await openTab({ store });
    await log.append([event('a')]);
    isNewer = true;
    store.end();
    await settle();
    expect(log.health()).toMatchObject({ fault: 'newer', vanished: 0 });
    expect(log.list()).toEqual([event('a')]);
  });
});
