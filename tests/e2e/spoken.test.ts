import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openLibrary } from './library-page.ts';
import { answer, exercise, expect, type Page, test } from './page-test.ts';

/**
 * What a screen reader says of whole pages, from top to bottom, as `tests/golden/spoken/` has it. Those of the views by
 * themselves are in `tests/views/spoken/`. `--update-snapshots` writes the files anew; read them aloud before you keep them.
 */

const reader = buildSync({
  entryPoints: [join(import.meta.dirname, '../views/spoken/read-aloud.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'spoken',
  footer: { js: 'globalThis.spoken = spoken;' },
  write: false,
});

/** What is read of the first element that the selector finds. */
async function readAloud(page: Page, selector = 'body'): Promise<string> {
  await page.evaluate(reader.outputFiles[0]?.text ?? '');
  return page.evaluate((wanted) => {
    const { readAloud: read } = Reflect.get(globalThis, 'spoken') as typeof import('../views/spoken/read-aloud.ts');
    const container = document.querySelector(wanted);
    if (!container) throw new Error(`Nothing is ${wanted}.`);
    return read(container);
  }, selector);
}

test.beforeEach(({ page }) => page.clock.setSystemTime('2026-12-01T09:00:00'));

test('a lesson is read as its golden transcript has it', async ({ page }) => {
  await page.goto('lessons/asking-more/');
  await exercise(page, 'asking-more/next-question');
  expect(await readAloud(page, 'main')).toMatchSnapshot('lesson.txt');
});

test('the library is read with its hits as its golden transcript has it', async ({ page }) => {
  await openLibrary(page, '?q=opening');
  await expect(page.getByRole('status').filter({ hasText: '15 results.' })).toBeAttached();
  expect(await readAloud(page, 'main')).toMatchSnapshot('library.txt');
});

test('the search over any page is read as its golden transcript has it', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('opening');
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: '15 results.' })).toBeAttached();
  expect(await readAloud(page, 'dialog')).toMatchSnapshot('search.txt');
});

test('a review is read as its golden transcript has it', async ({ page }) => {
  await page.goto('lessons/asking-more/');
  const question = await exercise(page, 'asking-more/next-question');
  await answer(question, 'who');
  await answer(question, 'when');
  await page.clock.setSystemTime('2026-12-03T09:00:00');
  await page.goto('review/');
  await expect(page.locator('[data-review-state="asking"] [data-exercise]')).toHaveAttribute('data-state', 'open');
  // In which order the options come is chance.
  const said = (await readAloud(page, 'main')).replaceAll(/^radio, [^,]+\?,/gm, 'radio, an option,');
  expect(said).toMatchSnapshot('review.txt');
});
