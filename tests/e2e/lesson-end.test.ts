import { happened } from './assigned.ts';
import { expectNoViolations } from './axe.ts';
import { answer, exercise, expect, holdScripts, type Page, test } from './page-test.ts';

/** The end of a lesson, and of a module. The fixture's first one has Opening Well and then Asking More. */

const end = (page: Page) => page.locator('[data-lesson-end]');
const heading = (page: Page) => end(page).getByRole('heading', { name: 'Lesson complete' });

const height = (page: Page): Promise<number> => end(page).evaluate((element) => element.getBoundingClientRect().height);

async function missThoughSure(page: Page): Promise<void> {
  await page.goto('lessons/asking-more/');
  const root = await exercise(page, 'asking-more/next-question');
  await root.getByRole('radio', { name: 'sure', exact: true }).check();
  await answer(root, 'who');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
  await expect(root.locator(':focus')).toHaveCount(1);
}

const answered = (exercise: string, score = 1) => ({
  type: 'exercise-answered',
  exercise,
  revision: 'a1b2c3d4',
  response: {},
  score,
  attempt: 1,
  hints: 0,
  context: 'lesson',
  durationMillis: 20_000,
});

test('a finished lesson says how it went and leads on, and stands so at once on the next visit', async ({ page }) => {
  await page.goto('lessons/asking-more/');
  await end(page).scrollIntoViewIfNeeded();
  await expect(end(page).getByText('Left to do: exercise')).toBeVisible();
  await expect(end(page).getByRole('link', { name: 'Exercise 1' })).toHaveAttribute('href', '#next-question');
  await expect(heading(page)).toBeHidden();

  await missThoughSure(page);
  const words = 'Done in 1 minute. 0 of 1 question right on the first try, 1 sure but wrong.';
  await expect(page.locator('[data-end-said]')).toHaveText(`Lesson complete. ${words}`);
  await expect(heading(page)).toBeVisible();
  await expect(end(page).getByText(words).first()).toBeVisible();
  await expect(end(page).getByRole('listitem').filter({ hasText: 'You were sure.' })).toContainText(
    'What do you ask next?',
  );
  await expect(end(page).getByText('Left to do')).toBeHidden();
  await expect(end(page).getByRole('link', { name: /Next lesson · 4 min Closing Kindly/ })).toBeVisible();
  await expectNoViolations(page, 'complete');

  const release = await holdScripts(page);
  await page.goto('lessons/asking-more/', { waitUntil: 'commit' });
  await expect(end(page).getByText(words).first()).toBeVisible();
  await expect(end(page).getByText('You were sure.')).toBeVisible();
  const before = await height(page);
  const asked = page.waitForResponse(/\/show-end\.[^/]+\.js$/);
  release();
  await asked;
  await expect(page.locator('[data-live="yes"]').first()).toBeAttached();
  expect(await height(page)).toBe(before);
  // It is said when it happens, and not again.
  await expect(page.locator('[data-end-said]')).toBeEmpty();
});

test('the last lesson of a module ends that, too, and no other lesson of it does', async ({ page }) => {
  await happened(page, [
    answered('opening-well/pick-one', 0),
    ...['pick-two', 'work-out', 'fill-in'].map((id) => answered(`opening-well/${id}`)),
  ]);
  await missThoughSure(page);
  await expect(end(page)).toHaveAttribute('data-band', 'module');
  await expect(end(page).getByText('Module complete')).toBeVisible();
  await expect(end(page).getByRole('heading', { name: 'First Steps' })).toBeVisible();
  await expect(end(page).getByText('Did they say more than you did?')).toBeVisible();
  await expect(
    end(page).getByText('2 lessons. 3 of 5 questions right on the first try, 1 sure but wrong.'),
  ).toBeVisible();
  await expectNoViolations(page, 'the end of a module');

  await page.goto('lessons/opening-well/');
  await expect(heading(page)).toBeVisible();
  await expect(end(page).getByText('Module complete')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules of a lesson are there, and the way on, and nothing that only a script could know', async ({
    page,
  }) => {
    await page.goto('lessons/asking-more/');
    await expect(end(page).getByText('One more question.')).toBeVisible();
    await expect(end(page).getByRole('link')).toHaveText([/Closing Kindly/, /Previous: Opening Well/]);
    await expect(end(page).getByRole('heading')).toHaveText(['The rules']);
  });
});
