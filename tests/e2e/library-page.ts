import { expect, type Locator, type Page } from './page-test.ts';

/** The field of the library. */
export const field = (page: Page): Locator => page.getByLabel('Search the lessons');

/** Opens the library at an address, live. */
export async function openLibrary(page: Page, search = ''): Promise<void> {
  await page.goto(`library/${search}`);
  await expect(page.locator('[data-island="library"]')).toHaveAttribute('data-live', 'yes');
}
