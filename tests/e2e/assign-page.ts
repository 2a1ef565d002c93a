import { expect, type Locator, type Page } from './page-test.ts';

/** The page on which a trainer assigns lessons, for tests of it. */

export const PAGE = 'trainer/assign/';

/** Opens the form, and waits until it is there. */
export async function openForm(page: Page, address = PAGE): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Make the/ })).toBeVisible();
}

/** Ticks a lesson, found by words of its title. */
export async function pick(page: Page, title: string): Promise<void> {
  await page.getByLabel('Find lessons, a module or a path').fill(title);
  await page.getByRole('checkbox', { name: title }).check();
  await page.getByLabel('Find lessons, a module or a path').fill('');
}

/** Presses the button that makes the link. */
export const make = (page: Page): Promise<void> => page.getByRole('button', { name: /^Make the/ }).click();

/** The link that was made. */
export async function madeLink(page: Page): Promise<string> {
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/^http/);
  return page.getByLabel('The link', { exact: true }).inputValue();
}

/** Its row on the list of assignments. */
export const entry = (page: Page, title: string): Locator =>
  page.locator('[data-assignment]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
/** The chosen lessons, in their order. */
export const steps = (page: Page): Locator => page.locator('.chosen .step > span:first-of-type');

/** An assignment of one lesson, on the list. */
export async function assign(page: Page, title: string): Promise<string> {
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill(title);
  await make(page);
  return madeLink(page);
}
