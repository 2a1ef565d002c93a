import { answer, exercise, expect, test } from './page-test.ts';

test('a path shows its stages in order, with minutes, work on the job and the gate', async ({ page }) => {
  await page.goto('paths/all-of-it/');
  await expect(page.locator('main > header')).toContainText('3 lessons · 15 min in 2 stages');
  const [first, second] = [page.locator('[data-path] section').nth(0), page.locator('[data-path] section').nth(1)];
  await expect(first).toContainText('Week 1: Begin');
  await expect(first).toContainText('2 lessons · 11 min');
  await expect(first).toContainText('Listen to one call.');
  await expect(second).toContainText('1 lesson · 4 min');
  const gate = page.locator('#gate');
  await expect(gate).toContainText('You have met the team.');
  await expect(gate).toContainText('Says why.');
  await expect(page.locator('main > section').last()).toContainText('Every Kind of Practice');
});

test('a path leads to the first lesson that is not complete', async ({ page }) => {
  test.slow();
  await page.goto('paths/all-of-it/');
  const next = page.getByRole('link', { name: /^Next:/ });
  await expect(next).toHaveText(/Opening Well/);
  await page.goto('lessons/asking-more/');
  await answer(await exercise(page, 'asking-more/next-question'), 'when');
  await page.goto('paths/all-of-it/');
  await expect(page.locator('[data-lesson-entry="asking-more"]')).toHaveAttribute('data-status', 'complete');
  await expect(next).toHaveText(/Opening Well/);
  await expect(page.locator('main > header [data-progress-text]')).toHaveText('1 of 3 complete');
  await next.click();
  await expect(page.locator('main[data-lesson="opening-well"]')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a path is a list of lessons that begins with the first', async ({ page }) => {
    await page.goto('paths/');
    await page.getByRole('link', { name: 'All of It' }).click();
    await page.getByRole('link', { name: /^Next: Opening Well/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opening Well');
  });
});

test('Today and the library lead to the paths', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Take a learning path' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learning paths');
  await page.goto('library/');
  await page.locator('main').getByRole('link', { name: 'All of It' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All of It');
});
