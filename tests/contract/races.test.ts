import 'fake-indexeddb/auto';
import fc, { type Scheduler } from 'fast-check';
import { expect, it } from 'vitest';
import { ErasableLog } from '../../src/log/erasable-log.ts';
import type { SecondCopy } from '../../src/log/second-copy.ts';
import { runs } from '../unit/runs.ts';
import { type FaultyStore, faultyStore } from './faulty-store.ts';
import { newName, settle, type WitnessShelf } from './kept-tab.ts';
import { event } from './learning-log.ts';
import { openMemoryCopy } from './memory-copy.ts';

const TABS = 3;
const tab = fc.nat({ max: TABS - 1 });

/** What may happen to the tabs of one browser. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('append' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('forget' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('refresh', 'retry', 'toggle', 'end', 'sleep'), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('heal', 'refuse saves', 'lose answers', 'refuse to open', 'lose all'),
      tab,
    }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** Ends what a run holds back from its tabs. */
const silent = (work: Promise<unknown>): Promise<unknown> => work.catch(() => {});

/** One browser with several tabs, a store, a second copy and a channel; `scheduler` decides what comes first. */
class Browser {
  readonly name = newName();
  readonly saved = new Set<string>();
  /** Those that some tab set out to erase, and those of which it was told that they are. */
  private readonly doomed = new Set<string>();
  private readonly erased = new Set<string>();
  private readonly scheduler: Scheduler;
  private readonly shelf: WitnessShelf = { witness: undefined };
  private readonly file = { text: '' };
  private readonly tabs: ({ store: FaultyStore; log: ErasableLog; appended: string[] } | undefined)[] = [];
  private readonly ears = new Map<{ index: number }, (message: MessageEvent) => void>();
  private readonly asleep = new Set<number>();
  private readonly opening = new Set<number>();
  private readonly underWay: Promise<unknown>[] = [];
  private trouble: Happening['what'] = 'heal';
  private count = 0;

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  async openTab(index: number): Promise<void> {
    this.opening.add(index);
    const channel = this.channel(index);
    const store = faultyStore({ name: this.name, channel });
    store.steps.open = () => this.step('open', 'refuse to open');
    store.steps.readAll = () => this.step('read');
    store.steps.append = () => this.step('append', 'refuse saves');
    store.steps.forget = () => this.step('forget', 'refuse saves');
    const open: FaultyStore['open'] = async (onClosed) => {
      const log = await store.open(onClosed);
      const append: typeof log.append = async (events) => {
        const result = await log.append(events);
        await this.step('answer', 'lose answers');
        return result;
      };
      return Object.create(log, { append: { value: append } });
    };
    const { shelf } = this;
    const witness = {
      read: () => shelf.witness,
      write: (next: WitnessShelf['witness']) => {
        shelf.witness = next;
      },
    };
    const log = await ErasableLog.open({
      open,
      newDevice: () => 'tab',
      tab: 'tab',
      now: () => 0,
      witness,
      limitMillis: 60_000,
    });
    this.opening.delete(index);
    this.tabs[index] = { store, log, appended: [] };
    await log.compareWith(this.copy());
  }

  happen({ what, tab: index }: Happening): void {
    const at = this.tabs[index];
    if (what === 'lose all') this.underWay.push(faultyStore({ name: this.name }).lose());
    else if (what === 'append') this.append(index);
    else if (what === 'forget') this.forget(index);
    else if (what === 'refresh') {
      this.asleep.delete(index);
      if (at) this.underWay.push(at.log.refresh());
    } else if (what === 'retry' && at) this.underWay.push(at.log.retry());
    else if (what === 'end') at?.store.end();
    else if (what === 'sleep') this.asleep.add(index);
    else if (what === 'toggle') {
      at?.log.close();
      this.tabs[index] = undefined;
      if (!at && !this.opening.has(index)) this.underWay.push(this.openTab(index));
    } else this.trouble = what;
  }

  /** All is well again, and everybody has another try. */
  async recover(): Promise<void> {
    this.trouble = 'heal';
    while (this.underWay.length > 0) await Promise.all(this.underWay.splice(0).map(silent));
    await settle();
    for (const open of this.tabs) await (open?.log.retry() ?? this.openTab(this.tabs.indexOf(open)));
    for (const open of this.tabs) await open?.log.refresh();
    for (const open of this.tabs) await open?.log.bringBack();
    for (const open of this.tabs) await open?.log.compareWith(this.copy());
    for (const open of this.tabs) await open?.log.refresh();
    await settle();
  }

  async check(): Promise<void> {
    const { ids, seqs } = await faultyStore({ name: this.name }).records();
    expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
    if (this.doomed.size === 0) expect(seqs).toEqual(ids.map((_id, index) => index + 1));
    expect(ids.filter((id) => this.erased.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // No connection is left over that still listens.
    expect(this.ears.size).toBe(TABS);
    const promised = [...this.saved, ...this.tabs.flatMap((open) => open?.appended ?? [])];
    expect(promised.filter((id) => !ids.includes(id) && !this.doomed.has(id))).toEqual([]);
    for (const open of this.tabs) {
      expect(open?.log.list().map(({ id }) => id)).toEqual(ids.toSorted());
      expect(open?.log.health()).toMatchObject({ fault: undefined, unsaved: 0, vanished: 0, missing: 0, damaged: 0 });
    }
    const copied = new Set((await openMemoryCopy(this.file).read()).events.map(({ id }) => id));
    expect(ids.filter((id) => !copied.has(id))).toEqual([]);
    expect([...this.erased].filter((id) => this.file.text.includes(id))).toEqual([]);
  }

  close(): void {
    for (const open of this.tabs) open?.log.close();
  }

  private append(index: number): void {
    const id = `event-${String(this.count++).padStart(3, '0')}`;
    const open = this.tabs[index];
    if (!open) return;
    open.appended.push(id);
    const appending = open.log.append([event(id)]);
    this.underWay.push(appending.then(() => this.saved.add(id)));
  }

  /** Erases the newest event that the tab knows. */
  private forget(index: number): void {
    const log = this.tabs[index]?.log;
    const id = log?.list().at(-1)?.id;
    if (!log || id === undefined) return;
    this.doomed.add(id);
    this.underWay.push(log.forget([id]).then(() => this.erased.add(id)));
  }

  private async step(label: string, failsIn?: Happening['what']): Promise<void> {
    await this.scheduler.schedule(Promise.resolve(), label);
    if (this.trouble === failsIn) throw new DOMException(label, 'UnknownError');
  }

  private copy(): SecondCopy {
    const copy = openMemoryCopy(this.file);
    const after = async <T>(work: () => Promise<T>): Promise<T> => {
      await this.step('copy');
      return work();
    };
    return {
      read: (known) => after(() => copy.read(known)),
      append: (events) => after(() => copy.append(events)),
      remove: (ids) => after(() => copy.remove(ids)),
      erase: () => after(copy.erase),
    };
  }

  /** A channel that delivers late and in any order, and not at all to a tab that sleeps. */
  private channel(index: number): BroadcastChannel {
    const channel = {
      index,
      addEventListener: (_type: string, listener: (message: MessageEvent) => void) => this.ears.set(channel, listener),
      removeEventListener: () => this.ears.delete(channel),
      postMessage: (data: unknown) => {
        for (const [ear, listen] of this.ears) {
          const arrives = (): boolean => ear !== channel && this.ears.has(ear) && !this.asleep.has(ear.index);
          void this.step('message').then(() => arrives() && listen(new MessageEvent('message', { data })));
        }
      },
    };
    return channel as unknown as BroadcastChannel;
  }
}

it('Whatever happens to several tabs, in the end every event is stored once, or erased, and everybody knows it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(happening, { maxLength: 30, size: 'max' }),
      async (scheduler, happenings) => {
        const browser = new Browser(scheduler);
        const opening = Promise.all(Array.from({ length: TABS }, (_, index) => browser.openTab(index)));
        await scheduler.waitFor(opening);
        const steps = happenings.map((one) => ({
          label: `${one.what} ${one.tab}`,
          builder: async () => browser.happen(one),
        }));
        await scheduler.waitFor(scheduler.scheduleSequence(steps).task);
        await scheduler.waitFor(browser.recover());
        await browser.check();
        browser.close();
      },
    ),
    { numRuns: runs(50) },
  );
}, 600_000);
