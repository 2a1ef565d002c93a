import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, sites, test } from './page-test.ts';

/** What a trainer prints for a team. */

/** How many sides a print of this page has. */
async function sides(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const LESSONS = readdirSync(join(sites.course.out, 'lessons'));

test('the card of every lesson of the course is one page, on A4 and on Letter', async ({ page }) => {
  test.slow();
  const long: string[] = [];
  for (const lesson of LESSONS) {
    await page.goto(`${sites.course.url}trainer/handouts/${lesson}/card/`);
    const both = [await sides(page, 'A4'), await sides(page, 'Letter')];
    if (both.some((count) => count !== 1)) long.push(`${lesson}: ${both}`);
  }
  expect(LESSONS.length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});

test('a worksheet has each exercise and no answer; the answers are a sheet of their own', async ({ page }) => {
  await page.goto('trainer/handouts/every-kind/worksheet/');
  const main = page.locator('main');
  const exercises = await main.locator('.exercise').count();
  expect(exercises).toBeGreaterThan(5);
  await expect(main.locator('.answer-sheet')).toHaveCount(0);
  await expect(main.locator('.why')).toHaveCount(0);
  await expect(main.getByText('This line:')).toHaveCount(0);
  await page.goto('trainer/handouts/every-kind/answers/');
  await expect(main.locator('.answer-sheet')).toHaveCount(exercises);
  await expect(main.getByText('This line:').first()).toBeVisible();
});

test('on paper a match lists its replies once, and each prompt has room for one', async ({ page }) => {
  await page.goto('trainer/handouts/every-kind/worksheet/');
  await page.emulateMedia({ media: 'print' });
  const match = page.locator('[data-kind="match"]');
  await expect(match.locator('.reply-sheet').filter({ visible: true })).toHaveCount(1);
  await expect(match.getByText('Choose a reply').filter({ visible: true })).toHaveCount(0);
});

test('the kit of a module leads to what goes into the room, and prints what comes after as one page', async ({
  page,
}) => {
  await page.goto('trainer/handouts/');
  await page.getByRole('link', { name: 'The kit for a session: First Steps' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First Steps');
  await expect(page.getByRole('link', { name: 'Cards and observer’s sheet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this card' })).toBeVisible();
  await expect(page.locator('.after-card')).toContainText('What did you ask first?');
  const guides = readdirSync(join(sites.course.out, 'trainer/guides'), { withFileTypes: true });
  for (const { name: module } of guides.filter((entry) => entry.isDirectory())) {
    await page.goto(`${sites.course.url}trainer/handouts/${module}/`);
    expect([await sides(page, 'A4'), await sides(page, 'Letter')], module).toEqual([1, 1]);
  }
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['asked'] = 'yes';
    };
  });
  await page.goto('trainer/guides/first-steps/');
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
});
