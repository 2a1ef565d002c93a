import { openLibrary } from './library-page.ts';
import { answer, exercise, expect, type Page, test } from './page-test.ts';

const at = (page: Page, day: number): Promise<void> => page.clock.setSystemTime(new Date(2026, 11, day, 9));

/** Answers all questions of the lesson right. */
async function answerAll(page: Page): Promise<void> {
  await page.goto('lessons/asking-more/');
  const question = await exercise(page, 'asking-more/next-question');
  const again = question.getByRole('button', { name: 'Answer again' });
  if (await again.isVisible()) await again.click();
  await answer(question, 'when');
  for (const [id, words] of [
    ['extra', 'changed'],
    ['waits', '10'],
  ] as const) {
    const root = await exercise(page, `asking-more/${id}`);
    if (await root.getByRole('button', { name: 'Answer again' }).isVisible())
      await root.getByRole('button', { name: 'Answer again' }).click();
    await root.getByRole('textbox').fill(words);
    await root.getByRole('button', { name: 'Check' }).click();
    await expect(root).toHaveAttribute('data-state', 'right');
  }
}

test('a lesson is learned on the second day, in every list, and can be filtered by', async ({ page }) => {
  await at(page, 1);
  await answerAll(page);
  await page.goto('library/');
  const entry = page.locator('[data-lesson-entry="asking-more"]');
  await expect(entry).toHaveAttribute('data-status', 'complete');
  await expect(entry).not.toHaveAttribute('data-learned');

  await at(page, 5);
  await answerAll(page);
  await expect(page.locator('main')).toHaveAttribute('data-learned');
  for (const path of ['', 'modules/first-steps/', 'library/']) {
    await page.goto(path);
    await expect(entry).toHaveAttribute('data-learned');
    await expect(entry.locator('[data-status-word]')).toHaveText('Complete. Learned.');
    await expect(page.locator('[data-progress-text]').first()).toHaveText('1 of 2 complete, 1 learned');
  }
  await page.getByLabel('Progress').selectOption({ label: 'Learned' });
  await expect(page.locator('[data-result-count]')).toHaveText('1 of 4 lessons');
});

test('what is found among complete lessons follows what another tab completes', async ({ page, context }) => {
  await openLibrary(page, '?q=question&status=complete');
  await expect(page.locator('[data-result-count]')).toHaveText('Nothing found.');
  const other = await context.newPage();
  await other.goto('lessons/asking-more/');
  await answer(await exercise(other, 'asking-more/next-question'), 'when');
  await expect(page.locator('[data-hit^="asking-more#"]').first()).toBeVisible();
});
