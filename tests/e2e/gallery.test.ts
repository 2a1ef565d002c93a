import { exerciseSchema } from '../../src/exercises/exercise.ts';
import { answer, expect, sites, test } from './page-test.ts';

const kinds = exerciseSchema.options.map(({ shape }) => shape.kind.value);

test('The gallery shows every kind beside the YAML that makes it', async ({ page }) => {
  await page.goto('authors/exercises/');
  for (const kind of kinds) {
    const entry = page.locator(`#kind-${kind}`);
    await expect(entry.locator('[data-kind]')).toHaveAttribute('data-kind', kind);
    await expect(entry.locator('pre')).toContainText(`kind: ${kind}`);
  }
});

test('What no lesson shows can be tried on a page of its own', async ({ page }) => {
  await page.goto('authors/review/');
  await expect(page.locator('main summary')).toHaveText(['Opening Well 1 question', 'Four times a price 2 questions']);
  await expect(page.locator('[data-exercise]')).toHaveCount(0);
  await page.getByText('Four times a price').click();
  const root = page.locator('[data-exercise$="twice-asked"]');
  await answer(root, 'state');
  await expect(root).toHaveAttribute('data-state', 'right');
});

test('What is tried in the gallery is graded and not kept', async ({ page }) => {
  await page.goto(`${sites.course.url}authors/exercises/`);
  const root = page.locator('[data-kind="choice"]');
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live="yes"]:has([data-kind="choice"])')).toBeAttached();
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('The gallery is not in the learner’s navigation, and search engines leave it out', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('a[href*="authors"]')).toHaveCount(0);
  await page.goto('authors/exercises/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});
