import { expect, type Page } from './page-test.ts';

/** Opens a page. Resolves once a worker gives out the pages, and has kept this one. */
export async function keptPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => keptPaths(page)).toContain(new URL(url).pathname);
}

/** The paths of all files that the browser keeps of the site. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith('#kept'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
