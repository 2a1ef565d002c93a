import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { sites } from '../sites.ts';

export type { Locator, Page };
export { expect, sites };

const origins = Object.values(sites).map(({ url }) => new URL(url).origin);
const isOurs = (url: string): boolean => /^(blob|data):/.test(url) || origins.includes(new URL(url).origin);

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
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`console: ${message.text()}`);
        });
        page.on('request', (request) => {
          if (!isOurs(request.url())) faults.push(`request: ${request.url()}`);
        });
      });
      await use(faults);
      expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** An exercise of the fixture course by its address, live and ready to be answered. */
export async function exercise(page: Page, address: string): Promise<Locator> {
  const root = page.locator(`[data-exercise="${address}"]`);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator(`[data-live="yes"]:has([data-exercise="${address}"])`)).toBeAttached();
  return root;
}

/** Chooses an option by its id and checks. */
export async function answer(root: Locator, ...options: string[]): Promise<void> {
  for (const option of options) await root.locator(`[data-option="${option}"] input`).click();
  await root.getByRole('button', { name: /^Check/ }).click();
}

/** All that the browser has stored in the log, in order of arrival. */
export function storedEvents(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const name = `crescendo:${document.documentElement.dataset['base']}`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise<{ event: Record<string, unknown> }[]>((resolve, reject) => {
      const request = database.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return records.map(({ event }) => event);
  });
}
