import { field, openLibrary } from './library-page.ts';
import { expect, holdScripts, sites, storedOf, test } from './page-test.ts';

test.use({ baseURL: sites.course.url });

test('any page opens the search by key, by keyboard alone', async ({ page }) => {
  await page.goto('lessons/set-the-bar/');
  // A lesson is noted as looked at once its log was read.
  await expect.poll(() => storedOf(page, 'lesson-opened')).toHaveLength(1);
  await page.goto('glossary/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('option', { name: 'Set the Bar, Then Beat It' })).toBeVisible();
  await expect(page.locator('dialog .chips [role="option"]')).toHaveCount(6);
  await page.keyboard.type('convince me');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await expect(page.locator('dialog [data-option-kind="answer"]')).toContainText('Selling to Skeptics');
  await expect(page.locator('dialog .foot')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', /./);
  const active = await box.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('dialog [role="status"]')).toContainText('You could say: I’d rather not.');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.down('Control');
  // Held for a while.
  for (let times = 0; times < 4; times++) await page.keyboard.down('k');
  await page.keyboard.up('k');
  await page.keyboard.up('Control');
  await expect(box).toBeFocused();
  await page.keyboard.type('selling to skeptics');
  await expect(page.locator('dialog [data-hit="selling-to-skeptics#"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\//);
});

test('what a buyer says leads to a line, the line to its exercise, and Back to the search as it was left', async ({
  page,
}) => {
  await page.goto('about/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('option', { name: 'Let me think about it' }).click();
  const box = page.getByRole('combobox', { name: 'Search all lessons' });
  await expect(box).toHaveValue('Let me think about it.');
  await expect(box).toBeFocused();
  const answer = page.locator('dialog [data-option-kind="answer"]');
  await expect(answer).toContainText('What has to be true for a yes');
  await answer.click();
  await expect(page).toHaveURL(/\/lessons\/[a-z-]+\/#/);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.goBack();
  await expect(box).toHaveValue('Let me think about it.');
  await expect(box).toBeFocused();
  await expect(answer).toHaveAttribute('aria-selected', 'true');
  const hit = page.locator('dialog [data-hit]').first();
  const address = await hit.getAttribute('data-hit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\//);
  await page.goBack();
  await expect(page.locator(`dialog [data-hit="${address}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('link', { name: /in the library$/ }).click();
  await expect(field(page)).toHaveValue('Let me think about it.');
  await page.goBack();
  await expect(box).toHaveValue('Let me think about it.');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  // Somebody who closed it does not want it back.
  await page.goto('glossary/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a command is done at once, or leads to its page', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await expect(page.getByRole('option', { name: 'Dark theme' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('dialog [role="status"]')).toHaveText('Dark theme is on.');
  await page.getByRole('combobox').fill('back up');
  await expect(page.getByRole('option', { name: 'Back up your progress' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
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
  const [chosen, other] = [page.locator('[aria-selected="true"]'), page.locator('[aria-selected="false"]').first()];
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(other).toHaveCSS('outline-style', 'none');
});
