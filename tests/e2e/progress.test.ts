import { answer, exercise, expect, type Page, test } from './page-test.ts';

async function completeAskingMore(page: Page): Promise<void> {
  await page.goto('lessons/asking-more/');
  await answer(await exercise(page, 'asking-more/next-question'), 'when');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
}

test('somebody new is shown where to start', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three words, then the next test.');
  await page.getByRole('link', { name: 'Start with “Opening Well”' }).click();
  await expect(page.locator('main[data-lesson="opening-well"]')).toBeVisible();
});

test('Today goes on at the exercise where work stopped', async ({ page }) => {
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick up where you stopped.');
  await expect(page.locator('.hero:visible')).toContainText('Opening Well');
  await expect(page.locator('.hero:visible')).toContainText('3 exercises left.');
  await page.getByRole('link', { name: 'Continue the lesson' }).click();
  await expect(page).toHaveURL(/\/lessons\/opening-well\/#pick-two$/);
});

test('a lesson is complete at once when its required exercises are answered, right or wrong', async ({ page }) => {
  await page.goto('lessons/asking-more/');
  await expect(page.locator('main')).not.toHaveAttribute('data-status', 'complete');
  await answer(await exercise(page, 'asking-more/next-question'), 'who');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
  await expect(page.locator('[data-progress-text]')).toHaveText('1 of 1 exercises');
});

test('completed lessons are ticked on Today, the module and the library', async ({ page }) => {
  await completeAskingMore(page);
  for (const path of ['', 'modules/first-steps/', 'library/']) {
    await page.goto(path);
    const entry = page.locator('[data-lesson-entry="asking-more"]');
    await expect(entry).toHaveAttribute('data-status', 'complete');
    await expect(entry.locator('[data-status-word]')).toHaveText('Complete.');
    await expect(page.locator('[data-lesson-entry="opening-well"]')).toHaveAttribute('data-status', 'new');
    await expect(page.locator('[data-progress-text]').first()).toHaveText('1 of 2 complete');
    await expect(page.locator('[data-hairpin-fill]').first()).toHaveAttribute('width', '20%');
  }
});

test('the library narrows down by progress, and hears of what is done in another tab', async ({ page, context }) => {
  await page.goto('library/?status=complete');
  const shown = page.locator('[data-library-list] [data-lesson-entry]:visible');
  await expect(page.locator('[data-result-count]')).toHaveText('0 of 4 lessons');
  await expect(shown).toHaveCount(0);
  await completeAskingMore(await context.newPage());
  await expect(page.locator('[data-result-count]')).toHaveText('1 of 4 lessons');
  await expect(shown).toHaveAttribute('data-lesson-entry', 'asking-more');
  await page.getByLabel('Progress').selectOption({ label: 'Not started' });
  await expect(shown).toHaveCount(3);
});

test('what the first release remembered gives way to what the log says', async ({ page }) => {
  await completeAskingMore(page);
  await page.evaluate(() => {
    const lessons = { 'asking-more': [1, 1, true], 'opening-well': [4, 4, true] };
    localStorage.setItem('crescendo:progress:/', JSON.stringify({ lessons }));
  });
  await page.goto('');
  await expect(page.locator('[data-lesson-entry="asking-more"]')).toHaveAttribute('data-status', 'complete');
  await expect(page.locator('[data-lesson-entry="opening-well"]')).toHaveAttribute('data-status', 'new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ready for the next one.');
});

test('after a finished lesson Today offers the next unfinished one', async ({ page }) => {
  await completeAskingMore(page);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ready for the next one.');
  await expect(page.locator('.hero:visible')).toContainText('Closing Kindly');
});

test.describe('when the scripts do not load', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('ticks are there at the first paint of the next visit, before any module has run', async ({ page }) => {
    await completeAskingMore(page);
    await page.goto('');
    await expect(page.locator('[data-lesson-entry="asking-more"]')).toHaveAttribute('data-status', 'complete');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('');
    await expect(page.locator('[data-lesson-entry="asking-more"]')).toHaveAttribute('data-status', 'complete');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ready for the next one.');
  });

  test('room is kept for what comes back for review, so that the button to go on stays where it is', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await completeAskingMore(page);
    /** From where Today begins: the page says on top that its scripts are missing. */
    const down = (): Promise<number> =>
      page.evaluate(() => {
        const top = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        return top('.hero[data-when="next"] .button') - top('.today');
      });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('');
    const before = await down();
    await page.unroute('**/*.js');
    await page.goto('');
    await expect(page.locator('[data-review-words]')).toHaveText(/^Nothing to review today/);
    await expect(page.locator('[data-review-due]')).toBeVisible();
    expect(await down()).toBe(before);
  });
});
