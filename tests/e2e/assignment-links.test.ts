import { accept } from './assigned.ts';
import { sidewaysScroll } from './axe.ts';
import { expect, test } from './page-test.ts';

/** Links of assignments that mean harm; those that only suffered on their way are tested in tests/views. */

test('hostile texts are shown as texts and do nothing', async ({ page }) => {
  const title = '<img src=x onerror="reportViolation(1)"> javascript:alert(1)';
  await accept(page, { title, from: '//evil.example', note: `<b>bold</b>\n${'x'.repeat(900)}` });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  for (const path of ['', 'progress/', 'assignment/']) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(title);
    await expect(page.locator('main img, main b')).toHaveCount(0);
    await expect(page.locator('a[href^="javascript:"], a[href^="//"]')).toHaveCount(0);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('assignment/#open/9f3a27c1be04');
  await expect(page.locator('[data-checklist]')).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});
