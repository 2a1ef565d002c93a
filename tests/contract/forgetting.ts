import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../src/log/event.ts';
import type { StoredLog } from '../../src/log/learning-log.ts';
import { event } from './learning-log.ts';

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

/** What every store promises about erasing. `open` opens a tab on the store of this name; two of one name are two tabs. */
export function describeForgetting(where: string, open: (name: string) => Promise<StoredLog>): void {
  let names = 0;
  const opened: StoredLog[] = [];
  const openTab = async (name: string): Promise<StoredLog> => {
    const log = await open(name);
    opened.push(log);
    return log;
  };
  const openWith = async (...letters: string[]) => {
    const name = `forgetting:${++names}:${Math.random()}`;
    const log = await openTab(name);
    await log.append(letters.map((letter, at) => event(letter, at)));
    return { name, log };
  };
  afterEach(() => {
    for (const log of opened.splice(0)) log.close();
  });

  describe(`${where}: erasing`, () => {
    it('takes out these events and no others, for good', async () => {
      const { name, log } = await openWith('a', 'b', 'c', 'd');
      await log.forget(['b', 'd', 'never there']);
      expect(ids(await log.readAll())).toEqual(['a', 'c']);
      expect(ids(await (await openTab(name)).readAll())).toEqual(['a', 'c']);
    });

    it('does not let them in again, whoever brings them', async () => {
      const { name, log } = await openWith('a', 'b');
      await log.forget(['b', 'late']);
      expect(await log.append([event('b'), event('c')])).toEqual({ added: [event('c')], known: 1 });
      const other = await openTab(name);
      expect(await other.append([event('b'), event('late')])).toEqual({ added: [], known: 2 });
      expect(ids(await other.readAll())).toEqual(['a', 'c']);
    });

    it('twice changes nothing more, and tells which are erased', async () => {
      const { name, log } = await openWith('a', 'b', 'c');
      await log.forget(['b']);
      await log.forget(['b', 'c']);
      const other = await openTab(name);
      expect(ids(await other.readAll())).toEqual(['a']);
      expect(other.forgotten).toEqual(new Set(['b', 'c']));
    });

    it('leaves a store that goes on, also when the last or all of them went', async () => {
      const { name, log } = await openWith('a', 'b', 'c');
      await log.forget(['c']);
      await log.append([event('d', 3)]);
      expect(ids(await log.readAll())).toEqual(['a', 'b', 'd']);
      await log.forget(['a', 'b', 'd']);
      await log.append([event('e', 4)]);
      expect(ids(await (await openTab(name)).readAll())).toEqual(['e']);
    });

    it('takes them out of the cache as well', async () => {
      const letters = Array.from({ length: 600 }, (_, index) => `event-${1_000 + index}`);
      const { name, log } = await openWith(...letters);
      await log.readAll();
      // The cache is written when nobody waits for it.
      await vi.waitFor(async () => expect(await cachedText(name)).toContain('event-1300'));
      await log.forget(['event-1300']);
      expect(await cachedText(name)).toBe('');
      expect(ids(await (await openTab(name)).readAll())).toEqual(letters.filter((id) => id !== 'event-1300'));
      await vi.waitFor(async () => expect(await cachedText(name)).toContain('event-1301'));
      expect(await cachedText(name)).not.toContain('event-1300');
    });

    it('is told to other tabs, and not to the one that does it', async () => {
      const { name, log } = await openWith('a', 'b');
      const other = await openTab(name);
      const [here, there] = [vi.fn(), vi.fn()];
      log.onForgotten(here);
      other.onForgotten(there);
      await log.forget(['b']);
      await vi.waitFor(() => expect(there.mock.calls).toEqual([[['b']]]));
      expect(here).not.toHaveBeenCalled();
    });

    it('can be taken back on purpose, and then they can be stored again', async () => {
      const { log } = await openWith('a', 'b', 'c');
      await log.forget(['b', 'c']);
      expect(await log.recall(['b'])).toEqual(new Set(['c']));
      expect(await log.append([event('b', 1), event('c', 2)])).toEqual({ added: [event('b', 1)], known: 1 });
      expect(ids(await log.readAll())).toEqual(['a', 'b']);
    });
  });
}

/** What the cache of a store holds; an empty text when there is none. */
async function cachedText(name: string): Promise<string> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open(name));
  const cache = await settled(database.transaction('cache').objectStore('cache').get('events'));
  database.close();
  return cache?.text ?? '';
}
