import { openLibrary } from './library-page.ts';
import { expect, sites, test } from './page-test.ts';

/** Where a hit leads to. */
test.use({ baseURL: sites.course.url });

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });
    test('an exercise and a glossary term are scrolled to and marked', async ({ page }) => {
      await openLibrary(page, '?q=smallest ask reconnect slammed');
      const exercise = page.locator('[data-hit="smart-call-to-action#venkat-and-the-lab"]');
      await exercise.getByRole('link').click();
      await expect(page.locator('#venkat-and-the-lab')).toBeInViewport();
      await openLibrary(page, '?q=commoditization');
      await page.locator('[data-hit="glossary#commoditization"]').getByRole('link').click();
      const term = page.locator('#commoditization');
      await expect(term).toBeInViewport();
    });
  });
}

test('the part that a link leads to is marked', async ({ page }) => {
  await page.goto('lessons/selling-to-skeptics/#prove-it');
  const place = page.locator('#prove-it');
  await expect(place).toBeInViewport();
  await expect(place).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('#two-minutes')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
