import { expect, type Page, test } from './page-test.ts';

const PAGES = ['', 'library/', 'glossary/', 'about/', 'paths/', 'modules/first-steps/', 'lessons/opening-well/'];

/** How far from the left what is named, what is read and what ends the page begin. */
const edges = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    ['.name', '.sheet, main:not(:has(.sheet))', 'footer'].map((part) => {
      const element = document.querySelector(part);
      if (!element) throw new Error(`There is no ${part}.`);
      const inset = Number.parseFloat(getComputedStyle(element).paddingInlineStart);
      return Math.round(element.getBoundingClientRect().left + inset);
    }),
  );

test('header, content and footer have one edge, from a phone to a wide screen', async ({ page }) => {
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      const [first, ...others] = await edges(page);
      expect(others, `${path} at ${width}`).toEqual([first, first]);
    }
  }
});

test('nothing that is read is squeezed on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  for (const path of [...PAGES, 'guardrails/healthcare/', 'trainer/room/first-steps/']) {
    await page.goto(path);
    const widths = await page
      .locator('main :is(p, ol, ul):visible')
      .evaluateAll((parts) => parts.map((part) => part.parentElement?.getBoundingClientRect().width ?? 0));
    expect(Math.max(...widths), path).toBeGreaterThan(480);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('the main places are at the thumb, cover nothing, and let a lesson be read', async ({ page }) => {
    const bar = page.getByRole('navigation', { name: 'Main' });
    await page.goto('library/');
    await expect(bar).toBeInViewport({ ratio: 1 });
    await expect(bar.getByRole('link')).toHaveText(['Today', 'Library', 'Progress', 'Search']);
    await expect(bar.getByRole('link', { name: 'Library' })).toHaveAttribute('aria-current', 'page');
    for (const link of await bar.getByRole('link').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }

    const last = page.locator('footer').getByRole('link').last();
    await last.scrollIntoViewIfNeeded();
    await last.click({ trial: true });
    await bar.getByRole('link', { name: 'Search' }).tap();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.goto('lessons/opening-well/');
    await expect(bar).not.toBeInViewport();
    await page.getByTitle('Search: / or Ctrl K').tap();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await page.keyboard.press('Escape');
    await bar.scrollIntoViewIfNeeded();
    await bar.getByRole('link', { name: 'Today' }).tap();
    await expect(bar.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  });
});
