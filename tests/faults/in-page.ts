import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** What the tests do in a page and see there. */

export const LESSON = 'lessons/opening-well/';
/** A page of the site's origin on which nothing of the site runs. */
export const BLANK = 'robots.txt';
export const DATABASE = 'crescendo:/';

export interface StoredRecord {
  seq: number;
  id: string;
  event: Record<string, unknown>;
}

/**
 * Answers the first exercise of the lesson again and again, right each time, without waiting for anything but what the
 * page shows. Resolves with how often; ends with the page when the browser is killed.
 */
export async function answerMany(page: Page, times: number): Promise<number> {
  await page.locator('[data-exercise="opening-well/pick-one"]').scrollIntoViewIfNeeded();
  await page.locator('[data-live="yes"]:has([data-exercise="opening-well/pick-one"])').waitFor({ state: 'attached' });
  return page.evaluate(answerAgain, times);
}

/** The same from within the page, where the exercise is live. */
export async function answerAgain(times: number): Promise<number> {
  const root = document.querySelector('[data-exercise="opening-well/pick-one"]');
  if (!root) throw new Error('The lesson has no exercise to answer.');
  const button = (words: string): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words));
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const until = async (seen: () => unknown): Promise<void> => {
    for (const end = Date.now() + 5_000; !seen(); await pause())
      if (Date.now() > end) throw new Error(`The exercise stays ${root.getAttribute('data-state')}.`);
  };
  for (let done = 0; done < times; done++) {
    button('Answer again')?.click();
    await until(() => button('Check'));
    root.querySelector<HTMLInputElement>('[data-option="ask"] input')?.click();
    // The choice is drawn before it can be checked.
    await pause();
    button('Check')?.click();
    await until(() => root.getAttribute('data-state') === 'right');
  }
  return times;
}

/** All that is in the store, in the order of arrival; nothing when there is no store. Doesn't make one. */
export async function storedRecords(page: Page): Promise<StoredRecord[]> {
  return (await page.evaluate(isStoreThere, DATABASE)) ? openedRecords(page) : [];
}

/** The same by opening the store, which makes an empty one where there is none. */
export const openedRecords = (page: Page): Promise<StoredRecord[]> => page.evaluate(readStore, DATABASE);

/** Runs in the page. */
export const isStoreThere = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);

/** Runs in the page. */
export async function readStore(name: string): Promise<StoredRecord[]> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains('events')) return [];
    return await settled<StoredRecord[]>(database.transaction('events').objectStore('events').getAll());
  } finally {
    database.close();
  }
}

export const idsOf = (records: readonly StoredRecord[]): string[] => records.map(({ id }) => id);

/** Whether sequence numbers count from 1 without a gap, and no id comes twice. */
export function isSequence(records: readonly StoredRecord[]): boolean {
  return records.every(({ seq }, index) => seq === index + 1) && new Set(idsOf(records)).size === records.length;
}

/** What the page says above all: its notices, by kind and words. */
export async function noticesOn(page: Page): Promise<{ kind: string; words: string }[]> {
  return page.locator('[data-notices] > [data-notice]').evaluateAll((boxes) =>
    boxes.map((box) => ({
      kind: box.getAttribute('data-notice') ?? '',
      words: box.querySelector('p')?.textContent ?? '',
    })),
  );
}

/** What the page of one's progress shows: how many answers and records there are. */
export async function shownCounts(page: Page): Promise<{ answers: number; records: number }> {
  const words = await page.locator('[data-storage-health] dd').nth(1).innerText();
  const [answers = Number.NaN, records = Number.NaN] = [...words.matchAll(/\d[\d,]*/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
  return { answers, records };
}

/** The ids in the file that the page offers when `button` is clicked. */
export async function idsInDownload(button: Locator): Promise<string[]> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  const { records } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    records: { event: StoredRecord['event'] }[];
  };
  return records.map(({ event }) => String(event['id']));
}

/** Tries until it holds; false when it still doesn't after so long. */
export async function holds(limitMillis: number, check: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + limitMillis; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (await check()) return true;
    if (Date.now() > end) return false;
  }
}
