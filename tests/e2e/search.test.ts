import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, sites, test } from './page-test.ts';

test.use({ baseURL: sites.course.url });

const field = (page: Page) => page.getByLabel('Search the lessons');

async function openLibrary(page: Page, search = ''): Promise<void> {
  await page.goto(`library/${search}`);
  await expect(page.locator('[data-island="library"]')).toHaveAttribute('data-live', 'yes');
}

test('a buyer’s words lead to the paragraph, and Back to the same hits', async ({ page }) => {
  await openLibrary(page);
  await field(page).fill('you people are for giants');
  const hit = page.locator('[data-hit]').first();
  await expect(hit).toHaveAttribute('data-hit', 'map-the-impression#one-call-twice');
  await expect(hit.locator('mark').first()).toBeVisible();
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/lessons\/map-the-impression\/#one-call-twice/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.goBack();
  await expect(field(page)).toHaveValue('you people are for giants');
  await expect(page.locator('[data-hit]').first()).toHaveAttribute('data-hit', 'map-the-impression#one-call-twice');
});

test('filters narrow the list and the hits, and stand in the address', async ({ page }) => {
  await openLibrary(page);
  await page.getByLabel('Module').selectOption('delight');
  await page.getByLabel('Level').selectOption('foundation');
  await expect(page).toHaveURL(/module=delight&level=foundation/);
  await expect(page.locator('[data-library-list] [data-lesson-entry]:visible')).toHaveCount(2);
  await field(page).fill('promise');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const hits = await page.locator('[data-hit]').evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit')));
  expect(hits.filter((hit) => !/^(the-bolero-effect|rehearse-like-the-orchestra)#/.test(hit ?? ''))).toEqual([]);
});

test('an address with a filter that is unknown says so and shows the rest', async ({ page }) => {
  await openLibrary(page, '?skill=flying&q=price');
  await expect(page.locator('[data-notice="unknown-filter"]')).toContainText('skill “flying”');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('nothing found offers what buyers say and the modules', async ({ page }) => {
  await openLibrary(page, '?q=xyzzy');
  await expect(page.locator('.nothing-found a')).not.toHaveCount(0);
  await expect(page.locator('.nothing-found')).toContainText('Delight Beyond Expectations');
});

test.describe('when a part can’t be fetched', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_FAILED/] });
  test('the page says so, and a second try finds', async ({ page }) => {
    await openLibrary(page);
    await page.route('**/search/*/part-*.json', (route) => route.abort());
    await field(page).fill('price');
    const notice = page.locator('[data-notice="search-failed"]');
    await expect(notice).toBeVisible();
    await page.unroute('**/search/*/part-*.json');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-hit]').first()).toBeVisible();
  });
});

test('any page opens the search by key, by keyboard alone', async ({ page }) => {
  await page.goto('lessons/set-the-bar/');
  await page.goto('glossary/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('option')).toHaveText(['Set the Bar, Then Beat It']);
  await page.keyboard.type('convince me');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('dialog [role="status"]')).toContainText('found');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('selling to skeptics');
  await expect(page.locator('dialog [data-hit="selling-to-skeptics#"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\//);
});

test('a slash that belongs to a text opens nothing', async ({ page }) => {
  await openLibrary(page);
  await field(page).fill('and');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('and/');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the library is a full list, and Search leads to it', async ({ page }) => {
    await page.goto('glossary/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.locator('[data-lesson-entry]').first()).toBeVisible();
    await expect(page.locator('.library-search')).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('neither the library nor the dialog has a violation that axe can find', async ({ page }) => {
        await openLibrary(page, '?q=trust');
        await expect(page.locator('[data-hit]').first()).toBeVisible();
        await expectNoViolations(page);
        await openLibrary(page, '?q=xyzzy');
        await expect(page.locator('.nothing-found a').first()).toBeVisible();
        await expectNoViolations(page);
        await page.goto('about/');
        await page.keyboard.press('/');
        await expect(page.getByRole('combobox', { name: 'Search all lessons' })).toBeFocused();
        await page.keyboard.type('trust');
        await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
        await expectNoViolations(page);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      });
    });
  }
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}
