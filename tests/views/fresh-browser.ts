import { openDB } from 'idb';
import { afterEach, beforeEach } from 'vitest';
import { siteName } from '../../src/device/site-name.ts';

/** A browser of its own for each test, as far as the site can tell, and what is stored in it. */

const leaving: (() => void)[] = [];

/** Called when the page is left, the newest first. */
export const onLeave = (leave: () => void): void => void leaving.push(leave);

/** Leaves the page as a reload does: what is on its way to the store is handed over to the next one. */
export function leavePage(): void {
  dispatchEvent(new PageTransitionEvent('pagehide'));
  for (const leave of leaving.splice(0).reverse()) leave();
  document.body.replaceChildren();
}

/** To be called once in each file of tests. */
export function freshBrowserForEachTest(): void {
  beforeEach(() => {
    document.documentElement.dataset['base'] = `/${crypto.randomUUID()}/`;
    document.documentElement.lang = 'en';
    document.title = 'A page of the site';
  });
  afterEach(leavePage);
}

export interface StoredRecord {
  seq: number;
  id: string;
  event: Record<string, unknown>;
}

/** What the log's database has, in order of arrival. What is shown is stored a moment later. */
export async function storedRecords(name = siteName()): Promise<StoredRecord[]> {
  const database = await openDB(name);
  const records = await database.getAll('events');
  database.close();
  return records;
}

/** Events of one type, for `expect.poll`. */
export const storedOf = async (type: string, name?: string): Promise<Record<string, unknown>[]> =>
  (await storedRecords(name)).map(({ event }) => event).filter((event) => event['type'] === type);

/** Writes into the database behind the site's back. A record whose number is taken takes the other one's place. */
export async function putRecords(records: readonly StoredRecord[]): Promise<void> {
  const database = await openDB(siteName());
  const transaction = database.transaction('events', 'readwrite');
  for (const record of records) void transaction.store.put(record);
  await transaction.done;
  database.close();
}
