import { answering, expect, type Page, test } from './page-test.ts';

/** Scripts that do not arrive: a new release, a hotel that asks for a password first, a lost line. */

test.use({ allowedFaults: [/Failed to load module script|Failed to fetch dynamically imported|error loading/] });

/** Answers every script with a page of its own, as such networks do. Gives a way to let them through. */
const bePortal = (page: Page, files: string): Promise<() => void> =>
  answering(page, files, { contentType: 'text/html', body: '<h1>Welcome to our hotel</h1>' });

for (const path of [
  '',
  'library/',
  'lessons/opening-well/',
  'review/',
  'progress/',
  'data/',
  'record/',
  'assignment/',
  'trainer/assign/',
  'trainer/team/',
]) {
  test(`without any script ${path || 'Today'} says so`, async ({ page }) => {
    await bePortal(page, '**/*.js');
    await page.goto(path);
    await expect(page.locator('[data-notice="no-script"]')).toContainText('didn’t load');
    await expect(page.locator('[data-notice="no-script"]')).toHaveCount(1);
  });
}

test('an exercise whose script did not come says so, and is live after another try, without a reload', async ({
  page,
}) => {
  const arrive = await bePortal(page, '**/View.*.js');
  await page.goto('lessons/opening-well/');
  const place = page.locator('.exercise-place').first();
  await expect(place).toContainText('This part didn’t load');
  arrive();
  await place.getByRole('button', { name: 'Try again' }).click();
  await expect(place).toHaveAttribute('data-live', 'yes');
});

test('what lies further down the page heals as well, though a network stood between for a while', async ({ page }) => {
  await page.goto('lessons/every-kind/');
  await expect(page.locator('.exercise-place').first()).toHaveAttribute('data-live', 'yes');
  const arrive = await bePortal(page, '**/*.js');
  const talk = page.locator('#late-boxes');
  await talk.scrollIntoViewIfNeeded();
  await expect(talk).toContainText('This part didn’t load');
  arrive();
  await talk.getByRole('button', { name: 'Try again' }).click();
  await expect(talk).toHaveAttribute('data-live', 'yes');
});

test('the search says that it did not load, and finds when it is opened again', async ({ page }) => {
  const open = await bePortal(page, '**/SearchScript*.js');
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.locator('dialog')).toContainText('The search did not load.');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  open();
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('opening');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();
  await expect(page.locator('dialog')).not.toContainText('did not load');
});
