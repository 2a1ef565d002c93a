import { dayFromNow } from '../team/asked-assignment.ts';
import { accept } from './assigned.ts';
import { answer, exercise, expect, type Page, storedOf, test } from './page-test.ts';

const WEEK_MILLIS = 7 * 24 * 60 * 60 * 1000;

/** A device that slept tells a page nothing but that somebody looks at it again. */
const lookAgain = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

test('a week later Today, an assignment and a lesson that stayed open speak of the new day, and an answer counts for it', async ({
  page: assignment,
  context,
}) => {
  const begin = new Date().setHours(12, 0, 0, 0);
  await context.clock.setSystemTime(begin);
  await accept(assignment, { due: dayFromNow(3) });
  const lesson = await context.newPage();
  await lesson.goto('lessons/opening-well/');
  await answer(await exercise(lesson, 'opening-well/pick-one'), 'ask');
  const today = await context.newPage();
  await today.goto('');
  await expect(today.locator('[data-assigned] li')).toContainText('Due ');
  await expect(today.locator('[data-review-due]')).toContainText('Nothing to review today.');
  await expect(assignment.locator('main')).toContainText('Due ');

  await context.clock.setSystemTime(begin + WEEK_MILLIS);
  for (const page of [assignment, lesson, today]) await lookAgain(page);
  await expect(today.locator('[data-assigned] li')).toContainText('Overdue by 4 days');
  await expect(today.locator('[data-review-due]')).toContainText('1 question to review');
  await expect(assignment.locator('main')).toContainText('Overdue by 4 days');
  const next = await exercise(lesson, 'opening-well/fill-in');
  await next.locator('input').first().fill('miss');
  await next.getByRole('button', { name: /^Check/ }).click();
  await expect
    .poll(async () => (await storedOf(lesson, 'exercise-answered')).map(({ at }) => Number(at) >= begin + WEEK_MILLIS))
    .toEqual([false, true]);
  await expect(today.locator('[data-assigned] li')).toContainText('Overdue by 4 days');
  expect(await storedOf(today, 'exercise-answered')).toHaveLength(2);
});
