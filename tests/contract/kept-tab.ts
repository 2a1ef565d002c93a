import { afterEach, vi } from 'vitest';
import { KeptLog } from '../../src/log/kept-log.ts';
import type { LogOptions } from '../../src/log/log-options.ts';
import type { Witness } from '../../src/log/second-copy.ts';
import { type FaultyStore, faultyStore, type Step } from './faulty-store.ts';

let databases = 0;
export const newName = (): string => `kept:${++databases}`;

/** Where a witness is kept in tests. */
export interface WitnessShelf {
  witness: Witness | undefined;
}

interface Options {
  store?: FaultyStore;
  shelf?: WitnessShelf;
  limitMillis?: number;
}

export interface Tab {
  log: KeptLog;
  store: FaultyStore;
  shelf: WitnessShelf;
}

const opened: { close(): void }[] = [];

/** Closes it after the test. */
export const closing = <T extends { close(): void }>(resource: T): T => {
  opened.push(resource);
  return resource;
};

/** A step that takes until it is let go. `letGo` has one for each time that it was begun. */
export function held(): { step: Step; letGo: (() => void)[] } {
  const letGo: (() => void)[] = [];
  return { step: () => new Promise((resolve) => void letGo.push(resolve)), letGo };
}

/** How a log is opened on a store and a shelf. */
export const keptBy = (store: FaultyStore, shelf: WitnessShelf, limitMillis = 60_000): LogOptions => ({
  open: store.open,
  newDevice: () => 'temporary device',
  tab: 'a tab',
  now: () => 1_000,
  witness: {
    read: () => shelf.witness,
    write: (witness) => {
      shelf.witness = witness;
    },
  },
  limitMillis,
});

/** A tab with the site. It is closed after the test. */
export async function openTab({ store, shelf, limitMillis = 60_000 }: Options = {}): Promise<Tab> {
  const place: WitnessShelf = shelf ?? { witness: undefined };
  const own = store ?? faultyStore({ name: newName() });
  const log = closing(await KeptLog.open(keptBy(own, place, limitMillis)));
  return { log, store: own, shelf: place };
}

/** To be called once in each file of tests. */
export function closeTabsAfterEach(): void {
  afterEach(() => {
    for (const log of opened.splice(0)) log.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** The ways of a store that fails. */
export const throwing =
  (name: string, message = ''): Step =>
  () => {
    throw new DOMException(message, name);
  };
export const hanging: Step = () => new Promise(() => {});
export const fine: Step = () => {};

/** Stops the clocks of the log, not those of the store. */
export const stopClocks = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

/** Lets time pass for stopped clocks. */
export async function pass(millis: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(millis);
  await settle();
}

/** Lets the store do whatever it has to; clocks may stand still. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 60; round++) await new Promise((resolve) => setImmediate(resolve));
}
