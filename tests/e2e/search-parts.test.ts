import { field, openLibrary } from './library-page.ts';
import { answering, expect, type Page, sites, test } from './page-test.ts';

/** The parts of the index: what happens when one can't be had, and what is kept of them. */
test.use({ baseURL: sites.course.url });

/** The addresses of the parts that the browser keeps. */
const keptParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith('#kept'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });

test.describe('when a part can’t be fetched', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_FAILED/] });
  test('the page says so, and a second try finds', async ({ page }) => {
    await openLibrary(page);
    const letThrough = await answering(page, '**/search/*/part-*.json');
    await field(page).fill('price');
    const notice = page.locator('[data-notice="search-failed"]');
    await expect(notice).toBeVisible();
    letThrough();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-hit]').first()).toBeVisible();
  });
});

test.describe('offline', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] });
  test('an open tab finds what it has found before, says what it can’t, and goes on when it is back', async ({
    context,
    page,
  }) => {
    await openLibrary(page);
    await field(page).fill('price');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    // A second visit has nothing in memory.
    await page.reload();
    await expect(page.locator('[data-island="library"]')).toHaveAttribute('data-live', 'yes');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await context.setOffline(true);
    await field(page).fill('zappos');
    const notice = page.locator('[data-notice="search-failed"]');
    await expect(notice).toContainText('You’re offline');
    await field(page).fill('price');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await field(page).fill('zappos');
    await expect(notice).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});

test('parts are fetched once, whatever the host says of keeping, and older ones are dropped', async ({ page }) => {
  const fetched: string[] = [];
  await page.goto('about/');
  await page.evaluate(async () => {
    for (const name of ['crescendo:/#search:older', 'crescendo:/#pages']) await caches.open(name);
  });
  page.on('request', (request) => fetched.push(request.url()));
  await openLibrary(page, '?q=price');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const parts = fetched.filter((url) => url.includes('/search/'));
  expect(parts.length).toBeGreaterThan(0);
  // They are kept behind the back of the search.
  await expect.poll(() => keptParts(page)).toEqual(expect.arrayContaining(parts));
  // A browser that takes long to open its store is not waited for, which another visit makes up for.
  await expect(async () => {
    fetched.length = 0;
    await page.reload();
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    expect(fetched.filter((url) => url.includes('/search/'))).toEqual([]);
  }).toPass();
  const names = (): Promise<string[]> => page.evaluate(() => caches.keys());
  await expect.poll(names).not.toContain('crescendo:/#search:older');
  expect((await names()).filter((name) => name.endsWith('#kept'))).toHaveLength(1);
  expect(await names()).toContain('crescendo:/#pages');
});
