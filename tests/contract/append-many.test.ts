import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { IDBPDatabase } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { appendInBatches } from '../../src/log/append-in-batches.ts';
import type { StoredEvent } from '../../src/log/event.ts';
import type { LogSchema } from '../../src/log/log-schema.ts';
import { runs } from '../unit/runs.ts';
import { closeAllAfterEach, closing, newName, openStore, openTab } from './indexed-db-tab.ts';
import { event } from './learning-log.ts';

closeAllAfterEach();

const many = (count: number): StoredEvent[] =>
  Array.from({ length: count }, (_, index) => event(`event-${String(index).padStart(5, '0')}`, index));

const ids = (events: readonly StoredEvent[]): string[] => events.map(({ id }) => id);

const opened = async (name: string): Promise<IDBPDatabase<LogSchema>> =>
  (await openStore(name)) as unknown as IDBPDatabase<LogSchema>;

describe('Very many events', () => {
  it('leave the same in batches of any size as one by one, whatever was there before', async () => {
    const some = fc.array(fc.record({ id: fc.constantFrom(...'abcdefgh'), at: fc.nat(3) }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(some, some, fc.integer({ min: 1, max: 5 }), async (before, incoming, size) => {
        const [there, added] = [before, incoming].map((all) => all.map(({ id, at }) => event(id, at)));
        const [name, other] = [newName(), newName()];
        const [batched, single] = [await openTab(name), await openTab(other)];
        for (const log of [batched, single]) await log.append(there ?? []);
        const result = await appendInBatches(await opened(name), added ?? [], undefined, size);
        const oneByOne: StoredEvent[] = [];
        for (const one of added ?? []) oneByOne.push(...(await single.append([one])).added);
        expect(result).toEqual({ added: oneByOne });
        expect(await batched.readAll()).toEqual(await single.readAll());
        const keys = await (await openStore(name)).getAllKeys('events');
        expect(keys).toEqual(keys.map((_key, index) => index + 1));
      }),
      { numRuns: runs(40) },
    );
  });

  it('are told once, here and in another tab, when all of them are stored', async () => {
    const name = newName();
    const channel = () => closing(new BroadcastChannel(name));
    const [one, other] = [await openTab(name, { channel: channel() }), await openTab(name, { channel: channel() })];
    const [here, there] = [vi.fn(), vi.fn()];
    one.subscribe(here);
    other.subscribe(there);
    const events = many(2_500);
    expect(await one.appendMany(events)).toEqual({ added: events, known: 0 });
    expect(here.mock.calls).toEqual([[events]]);
    await vi.waitFor(() => expect(there).toHaveBeenCalledOnce(), { timeout: 30_000 });
    expect(there.mock.calls).toEqual([[events]]);
    expect(await one.appendMany(events)).toEqual({ added: [], known: 2_500 });
    expect(here).toHaveBeenCalledOnce();
  });

  it('let an answer be saved in between, in another tab and in this one', async () => {
    const name = newName();
    const [one, other] = [await openTab(name), await openTab(name)];
    let isDone = false;
    const importing = one.appendMany(many(4_000)).then(() => {
      isDone = true;
    });
    await Promise.all([other.append([event('there', 5_000)]), one.append([event('here', 6_000)])]);
    expect(isDone).toBe(false);
    await importing;
    expect(ids(await other.readAll())).toEqual([...ids(many(4_000)), 'there', 'here']);
  });

  it('that end half-way leave whole batches, and are complete after another try, each once', async () => {
    const name = newName();
    const log = await openTab(name);
    const heard = vi.fn();
    log.subscribe(heard);
    const events = many(2_600);
    const broken = events.with(2_400, { ...event('bad'), sing: () => 'la' });
    await expect(log.appendMany(broken)).rejects.toMatchObject({
      name: 'PartlySavedError',
      added: events.slice(0, 2_000),
      cause: { name: 'DataCloneError' },
    });
    expect(heard.mock.calls).toEqual([[events.slice(0, 2_000)]]);
    expect(await log.readAll()).toEqual(events.slice(0, 2_000));
    expect(await log.appendMany(events)).toEqual({ added: events.slice(2_000), known: 2_000 });
    expect(await log.readAll()).toEqual(events);
    const keys = await (await openStore(name)).getAllKeys('events');
    expect(keys).toEqual(events.map((_event, index) => index + 1));
  });

  it('of which none can be stored are refused with the reason, and leave nothing', async () => {
    const log = await openTab(newName());
    await expect(log.appendMany([{ ...event('bad'), sing: () => 'la' }, ...many(2)])).rejects.toMatchObject({
      name: 'DataCloneError',
    });
    expect(await log.readAll()).toEqual([]);
  });

  it('whose tab is closed meanwhile leave whole batches to the next one', async () => {
    const name = newName();
    const log = await openTab(name);
    const events = many(3_000);
    const importing = log.appendMany(events, (done) => done > 1_000 && log.close());
    await expect(importing).rejects.toMatchObject({ name: 'PartlySavedError' });
    const next = await openTab(name);
    const kept = await next.readAll();
    expect(kept).toEqual(events.slice(0, kept.length));
    expect([1_000, 2_000]).toContain(kept.length);
    expect((await next.appendMany(events)).known).toBe(kept.length);
    expect(await next.readAll()).toEqual(events);
  });
});
