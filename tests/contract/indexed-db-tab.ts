import { openDB } from 'idb';
import { afterEach, vi } from 'vitest';
import type { OnClosed } from '../../src/log/database.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import type { StoredLog } from '../../src/log/learning-log.ts';

let databases = 0;
export const newName = (): string => `crescendo:${++databases}`;

const open: { close(): void }[] = [];

/** Closes it after the test. */
export const closing = <T extends { close(): void }>(resource: T): T => {
  open.push(resource);
  return resource;
};

/** To be called once in each file of tests. */
export function closeAllAfterEach(): void {
  afterEach(() => {
    for (const resource of open.splice(0)) resource.close();
    vi.unstubAllGlobals();
  });
}

interface TabOptions {
  /** How it hears other tabs. */
  channel?: BroadcastChannel | undefined;
  onClosed?: OnClosed;
  onBlocked?: () => void;
}

/** A tab with the site, open on a database. */
export async function openTab(name: string, options: TabOptions = {}): Promise<StoredLog> {
  const newDevice = (): string => crypto.randomUUID();
  return closing(await openIndexedDbLog({ name, newDevice, ...options }));
}

/** The database itself, as it is. */
export const openStore = async (name: string) => closing(await openDB(name));
