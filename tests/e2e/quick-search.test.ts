import { field, openLibrary } from './library-page.ts';
import { expect, holdScripts, sites, test } from './page-test.ts';

test.use({ baseURL: sites.course.url });

test('any page opens the search by key, by keyboard alone', async ({ page }) => {
  await page.goto('lessons/set-the-bar/');
  await page.goto('glossary/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('option')).toHaveText(['Set the Bar, Then Beat It']);
  await page.keyboard.type('convince me');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await expect(page.locator('dialog .foot')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', /./);
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

test('what is typed while the search is on its way stays in the field', async ({ page }) => {
  const release = await holdScripts(page, '**/SearchScript*.js');
  await page.goto('about/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('convince me');
  await expect(page.locator('dialog input')).toHaveValue('convince me');
  release();
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toHaveValue('convince me');
  await expect(box).toBeFocused();
  await expect(page.locator('dialog [data-hit]').first()).toHaveAttribute('data-hit', 'selling-to-skeptics#');
  await page.keyboard.type(' now');
  await expect(box).toHaveValue('convince me now');
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
});

test.describe('when the script of the search can’t be fetched', () => {
  test.use({ allowedFaults: [/Failed to load resource|ERR_FAILED/] });
  test('Enter takes what was typed to the library', async ({ page }) => {
    await page.route('**/SearchScript*.js', (route) => route.abort());
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('rate & card');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('rate & card');
  });
});

test('a place on this very page is shown when the dialog has closed', async ({ page }) => {
  await page.goto('lessons/selling-to-skeptics/');
  await page.keyboard.press('/');
  await page.keyboard.type('osman rinse nozzles');
  await expect(page.locator('dialog [data-hit="selling-to-skeptics#two-minutes"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('#two-minutes')).toBeInViewport();
});

test('with forced colors the choice is told apart by more than its background', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.keyboard.type('trust');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const [chosen, other] = [page.getByRole('option').nth(0), page.getByRole('option').nth(1)];
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(other).toHaveCSS('outline-style', 'none');
});
