import { test as base, expect, type JSHandle, type Locator, type Page, type Route } from '@playwright/test';
import { sites } from '../sites.ts';

export type { Locator, Page };
export { expect, sites };

/** What a page may ask for: the built sites, and what it made itself. */
const OWN = [...Object.values(sites).map(({ port }) => `http://localhost:${port}/`), 'blob:', 'data:'];

/**
 * Every browser test watches its page: a breach of the security policy, an uncaught error, a console error or a request
 * to another origin fails it.
 */
export const test = base.extend<{ faults: string[]; allowedFaults: RegExp[] }>({
  allowedFaults: [[], { option: true }],
  faults: [
    async ({ context, allowedFaults }, use) => {
      const faults: string[] = [];
      await context.exposeBinding('reportViolation', (_source, text: string) => void faults.push(`policy: ${text}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          Reflect.get(globalThis, 'reportViolation')(`${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      context.on('page', (page) => {
        page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
        wake(page);
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`console: ${message.text()}`);
        });
        page.on('request', (request) => {
          if (!OWN.some((start) => request.url().startsWith(start))) faults.push(`request: ${request.url()}`);
        });
      });
      await use(faults);
      expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Somebody sits before the page: its script waits for a sign of them. */
export function wake(page: Page): void {
  page.on('domcontentloaded', () => void page.mouse.move(1, 1).catch(() => {}));
}

/** An exercise of the fixture course by its address, live and ready to be answered. */
export async function exercise(page: Page, address: string): Promise<Locator> {
  const root = page.locator(`[data-exercise="${address}"]`);
  const live = page.locator(`[data-live="yes"]:has([data-exercise="${address}"])`);
  // On a phone it may stand in another step of the lesson.
  const isIn = page.locator('.exercise-place').filter({ has: root });
  if (await isIn.evaluate((place) => place.closest('[hidden]') !== null))
    await isIn.evaluate(({ id }) => void location.assign(`#${id}`));
  // A browser that has just loaded a page anew may scroll it once more, to where it was.
  await expect(async () => {
    await root.scrollIntoViewIfNeeded();
    await expect(live).toBeAttached({ timeout: 1_000 });
  }).toPass();
  return root;
}

/** Chooses an option by its id and checks. */
export async function answer(root: Locator, ...options: string[]): Promise<void> {
  for (const option of options) await root.locator(`[data-option="${option}"] input`).click();
  await root.getByRole('button', { name: /^Check/ }).click();
}

/** Tabs until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Makes the browser one that denies the site all storage, on every page from now on. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: denied } });
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: denied });
    // The second copy lives behind a worker.
    Object.defineProperty(globalThis, 'Worker', { value: denied });
  });
}

/** Holds back the scripts that the page asks for, or only some of them, until the function is called that it gives. */
export async function holdScripts(page: Page, which = '**/*.js'): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** All that the browser has stored in the log, in order of arrival. What is shown is stored a moment later. */
export const storedEvents = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await storedRecords(page)).map(({ event }) => event);

/** Those of one type, for `expect.poll`. */
export const storedOf = async (page: Page, type: string): Promise<Record<string, unknown>[]> =>
  (await storedEvents(page)).filter((event) => event['type'] === type);

interface StoredRecord {
  seq: number;
  id: string;
  event: Record<string, unknown>;
}

/** The same as the database has it. */
export async function storedRecords(page: Page): Promise<StoredRecord[]> {
  const database = await openDatabase(page);
  return database.evaluate(async (open) => {
    const records = await new Promise<StoredRecord[]>((resolve, reject) => {
      const request = open.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    open.close();
    return records;
  });
}

/** Writes into the database behind the site's back. A record whose number is taken takes the other one's place. */
export async function putRecords(page: Page, records: readonly { seq: number; id: string; event: unknown }[]) {
  const database = await openDatabase(page);
  await database.evaluate(async (open, all) => {
    const transaction = open.transaction('events', 'readwrite');
    for (const record of all) transaction.objectStore('events').put(record);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    open.close();
  }, records);
}

/** The database, once the page has made it: to open one that is not there would make another. */
async function openDatabase(page: Page): Promise<JSHandle<IDBDatabase>> {
  const name = await page.evaluate(() => `crescendo:${document.documentElement.dataset['base']}`);
  const isThere = (): Promise<boolean> =>
    page.evaluate(async (wanted) => (await indexedDB.databases()).some((each) => each.name === wanted), name);
  await expect.poll(isThere).toBe(true);
  return page.evaluateHandle(
    (wanted) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(wanted);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      }),
    name,
  );
}

/**
 * Answers requests in another way until it is told to let them through; without an answer they fail. Not `unroute`, and not
 * `times` of a route: a request that comes while Playwright 1.65 takes a route away can be left without any answer.
 */
export async function answering(
  page: Page,
  url: string,
  answer?: Parameters<Route['fulfill']>[0],
): Promise<() => void> {
  let isThrough = false;
  await page.route(url, (route) => {
    if (isThrough) return route.continue();
    return answer ? route.fulfill(answer) : route.abort();
  });
  return () => {
    isThrough = true;
  };
}
