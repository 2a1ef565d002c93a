import { showWhole } from './axe.ts';
import { expect, test } from './page-test.ts';

test('a lesson of healthcare leads to the page that says what one may say, who has to hear of it, and by when', async ({
  page,
}) => {
  await page.goto('lessons/opening-well/');
  await page.getByRole('link', { name: 'What you may say, who to call, and by when' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Selling in healthcare');
  const answer = page.locator('#complaint');
  await expect(answer).toContainText('I’m putting that in as a complaint today.');
  await expect(answer).toContainText('The same day');
});

test('the search finds such a page by other words for its questions', async ({ page }) => {
  await page.goto('library/?q=quality+issue');
  const hit = page.locator('main a', { hasText: 'Somebody tells me that a product fell short' }).first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page).toHaveURL(/guardrails\/healthcare\/.*#complaint/);
});

test('a drawing is a picture with a name and words, on a narrow phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('lessons/asking-more/');
  await showWhole(page);
  const drawing = page.getByRole('img', { name: 'Two steps' });
  await expect(drawing).toBeVisible();
  await expect(drawing).toContainText('listen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
