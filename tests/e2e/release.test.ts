import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../src/device/release.ts';
import { field, openLibrary } from './library-page.ts';
import { expect, type Page, sites, test } from './page-test.ts';

/** Which search index and which data of the course a page asks for. */
test.use({ baseURL: sites.course.url });

const releaseOf = (folder: string): Release => JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));

/** The requests of a page for the file that names the release. */
function watchAsking(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/release.json')) asked.push(request.url());
  });
  return asked;
}

/** Tells the page of this release, and of the true one whenever it asks again. */
async function beginWith(page: Page, release: Release): Promise<void> {
  let asked = 0;
  await page.route('**/release.json', (route) => (asked++ === 0 ? route.fulfill({ json: release }) : route.continue()));
}

const hit = (page: Page) => page.locator('[data-hit]').first();

for (const { out } of [sites.fixture, sites.course]) {
  test(`no page and no script in ${out} names the release, so that a word of one lesson changes no other page`, () => {
    const { search, course } = releaseOf(out);
    const files = globSync('**/*.{html,js,css}', { cwd: out });
    expect(files.length).toBeGreaterThan(20);
    const naming = files.filter((file) => {
      const text = readFileSync(join(out, file), 'utf8');
      return text.includes(search) || text.includes(course);
    });
    expect(naming).toEqual([]);
  });
}

test('a page asks for the release when it needs something of it, once', async ({ page }) => {
  const asked = watchAsking(page);
  await page.goto('lessons/set-the-bar/');
  await page.goto('about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toBeFocused();
  await page.keyboard.type('trust');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await box.fill('skeptics');
  await expect(page.locator('dialog [data-hit^="selling-to-skeptics"]').first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.goto('assignment/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => asked.length).toBe(2);
});

test.describe('when the release that a page began with is gone', () => {
  test.use({ allowedFaults: [/Failed to load resource/] });
  const gone: Release = { search: '00000000', course: '00000000' };

  test('the search goes on with the one that is there', async ({ page }) => {
    const asked = watchAsking(page);
    await beginWith(page, gone);
    await openLibrary(page, '?q=price');
    await expect(hit(page)).toBeVisible();
    expect(asked).toHaveLength(2);
    await field(page).fill('zappos');
    await expect(hit(page)).toBeVisible();
    await expect(page.locator('[data-notice="search-failed"]')).toHaveCount(0);
    expect(asked).toHaveLength(2);
  });

  test('filtered hits come from the index of that one, too', async ({ page }) => {
    await beginWith(page, gone);
    await openLibrary(page, '?q=promise&module=delight&level=foundation');
    await expect(hit(page)).toHaveAttribute('data-hit', /^(the-bolero-effect|rehearse-like-the-orchestra)#/);
  });

  test('an assignment page finds its lessons', async ({ page }) => {
    await beginWith(page, gone);
    await page.goto('trainer/assign/');
    await expect(page.getByRole('button', { name: /^Delight Beyond Expectations/ })).toBeVisible();
  });
});

test.describe('without a network', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_FAILED/] });
  test('a page that is opened anew finds what was found before, and says what it can’t', async ({ page }) => {
    await openLibrary(page, '?q=price');
    await expect(hit(page)).toBeVisible();
    for (const file of ['**/release.json', '**/search/*/*.json']) await page.route(file, (route) => route.abort());
    await page.goto('about/');
    await openLibrary(page, '?q=price');
    await expect(hit(page)).toBeVisible();
    await field(page).fill('zappos');
    await expect(page.locator('[data-notice="search-failed"]')).toBeVisible();
  });
});
