import { readFile } from 'node:fs/promises';
import { answer, exercise, expect, type Page, storedOf, test } from './page-test.ts';

const FIRST_DAY = '2026-12-01T09:00:00';
const at = (page: Page, day: number, hour = 9): Promise<void> =>
  page.clock.setSystemTime(new Date(2026, 11, day, hour));

/** Answers one question in each of three lessons, on the first day: right, wrong, and wrong though sure. */
async function study(page: Page): Promise<void> {
  await page.clock.setSystemTime(FIRST_DAY);
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await page.goto('lessons/asking-more/');
  const question = await exercise(page, 'asking-more/next-question');
  await answer(question, 'who');
  await answer(question, 'why');
  await page.goto('lessons/closing-kindly/');
  const last = await exercise(page, 'closing-kindly/last-line');
  await last.getByLabel('sure', { exact: true }).check();
  await answer(last, 'fog');
  await answer(last, 'offer');
}

const asked = (page: Page) => page.locator('[data-review-state="asking"] [data-exercise]');

/** Chooses by the keys alone, checks, and tries the next option when it was not right. */
async function answerByKeys(page: Page): Promise<void> {
  const next = page.locator('[data-next-question]');
  // Keys that are pressed before it is there reach nobody.
  await expect(asked(page)).toHaveAttribute('data-state', 'open');
  for (const digit of ['1', '2']) {
    if (await next.isVisible()) break;
    await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
    await expect(asked(page)).not.toHaveAttribute('data-state', 'open');
  }
  await expect(next).toBeFocused();
}

test('what was answered comes back, in other words if there are any, and is asked by keys alone', async ({ page }) => {
  await study(page);
  await page.goto('');
  await expect(page.locator('[data-review-due]')).toContainText('Nothing to review today.');
  await expect(page.locator('[data-review-due]')).toContainText('back tomorrow.');

  await at(page, 9);
  await page.goto('');
  await expect(page.locator('[data-review-due]')).toContainText('3 questions to review, about 1 minute.');
  await page.getByRole('link', { name: 'Review now' }).click();

  // Sure and wrong comes first.
  await expect(asked(page)).toHaveAttribute('data-exercise', 'closing-kindly/last-line');
  await answerByKeys(page);
  await page.keyboard.press('Enter');
  const seen: (string | null)[] = [];
  for (const onward of ['Next', 'Finish']) {
    await expect(asked(page)).toHaveAttribute('data-state', 'open');
    seen.push(await asked(page).getAttribute('data-exercise'));
    await answerByKeys(page);
    await expect(page.locator('[data-next-question]')).toHaveText(onward);
    await page.keyboard.press('Enter');
  }
  // The lesson has a question for review, which goes first.
  expect(seen).toContain('opening-well/twice-they-asked');
  expect(seen).not.toContain('opening-well/pick-one');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(page.locator('[data-review-state="done"]')).toContainText(/of 3 right on the first try/);
  await expect(page.locator('[data-review-state="done"]')).toContainText(/come(s)? back/);

  const answers = await storedOf(page, 'exercise-answered');
  const reviewed = answers.filter(({ context }) => context === 'review');
  expect(reviewed.find(({ exercise: address }) => address === 'opening-well/twice-they-asked')).toMatchObject({
    standsFor: 'opening-well/pick-one',
    attempt: 1,
  });
  await page.goto('');
  await expect(page.locator('[data-review-due]')).toContainText('Nothing to review today.');
});

test('a review changes nothing of what the lesson shows as answered', async ({ page }) => {
  await study(page);
  await at(page, 9);
  await page.goto('review/');
  await expect(asked(page)).toHaveAttribute('data-exercise', 'closing-kindly/last-line');
  await page.locator('[data-option="step"] input').click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(asked(page)).toHaveAttribute('data-state', 'right');
  await page.goto('lessons/closing-kindly/');
  await expect(await exercise(page, 'closing-kindly/last-line')).toHaveAttribute('data-state', 'wrong');
});

test('what was asked is not asked again when the page is loaded anew, and one can stop at any time', async ({
  page,
}) => {
  await study(page);
  await at(page, 9);
  await page.goto('review/');
  await answerByKeys(page);
  await page.reload();
  await expect(page.locator('.review-words')).toContainText('2 questions');
  await answerByKeys(page);
  await page.locator('[data-next-question]').click();
  await page.getByRole('button', { name: 'Stop for now' }).click();
  await expect(page.getByRole('heading', { name: 'Round done.' })).toBeVisible();
  await page.getByRole('button', { name: '1 more question' }).click();
  await expect(asked(page)).toHaveAttribute('data-state', 'open');
});

test('one can practice what was missed or a module at any time, and say how much comes in a day', async ({ page }) => {
  await study(page);
  await page.goto('review/');
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
  await page.getByRole('button', { name: 'What I missed (2)' }).click();
  await expect(page.locator('.review-words')).toContainText('2 questions');
  await page.goto('review/?of=second-steps');
  await expect(asked(page)).toHaveAttribute('data-exercise', /^closing-kindly/);

  await page.goto('review/');
  const limit = page.getByLabel('Questions a day, at most');
  await limit.fill('many');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Type a whole number from 0 to 60.')).toBeVisible();
  await limit.fill('1');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: at most 1 a day')).toBeVisible();
  await at(page, 20);
  await page.goto('review/');
  await expect(page.locator('.review-words')).toContainText('1 question, about 1 minute. 2 more are due');
});

test('a calendar reminds of it at the hour one likes, and knows its entry again when the hour changes', async ({
  page,
}) => {
  await study(page);
  await page.goto('review/');
  const save = async (): Promise<string[]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('review-reminder.ics');
    return (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '').split('\r\n');
  };
  const said = page.locator('.review-reminder [role="status"]');
  const idIn = (lines: string[]): string | undefined => lines.find((line) => line.startsWith('UID:review-'));

  const first = await save();
  await expect(said).toContainText(/Open it, and your calendar will remind you on weekdays at 8:30\sAM\./);
  // It is past nine on a Tuesday.
  expect(first).toContain('DTSTART:20261202T083000');
  expect(first).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
  expect(first).toContain(`URL:${page.url()}`);

  await page.getByLabel('Remind me at').fill('');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  await expect(said).toHaveText('Type the full time, such as 8:30 AM.');
  await page.getByLabel('Remind me at').fill('17:05');
  await page.getByLabel('Which days').selectOption('every day');
  await page.reload();
  await expect(page.getByLabel('Remind me at')).toHaveValue('17:05');
  const second = await save();
  await expect(said).toContainText(/every day at 5:05\sPM\./);
  expect(second).toContain('DTSTART:20261201T170500');
  expect(idIn(second)).toBe(idIn(first));
  expect(first).toContain('SEQUENCE:0');
  expect(second).toContain('SEQUENCE:2');
});

test('the icon of the site and what Today remembers go along with every answer', async ({ page }) => {
  await page.addInitScript(() => {
    // What an icon shows can't be read back.
    Object.assign(navigator, {
      setAppBadge: async (number: number) => void document.documentElement.setAttribute('data-badge', String(number)),
      clearAppBadge: async () => void document.documentElement.setAttribute('data-badge', 'none'),
    });
  });
  const badge = (shown: string) => expect(page.locator('html')).toHaveAttribute('data-badge', shown);
  const remembered = () =>
    page.evaluate(() => {
      const key = `crescendo:review:${document.documentElement.dataset['base']}`;
      return JSON.parse(localStorage.getItem(key) ?? '{}').asks;
    });
  await study(page);
  await at(page, 9);
  await page.goto('review/');
  await expect(asked(page)).toHaveAttribute('data-state', 'open');
  await badge('3');
  for (const left of ['2', '1', 'none']) {
    await answerByKeys(page);
    await badge(left);
    expect(await remembered()).toBe(left === 'none' ? 0 : Number(left));
    await page.locator('[data-next-question]').click();
    if (left !== 'none') await expect(asked(page)).toHaveAttribute('data-state', 'open');
  }
});

test('somebody new is told that nothing has come back yet', async ({ page }) => {
  await page.goto('review/');
  await expect(page.getByRole('heading', { name: 'Nothing to review yet.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to Today' })).toBeVisible();
});

test.describe('on a bad line', () => {
  test.use({ allowedFaults: [/Failed to load resource|net::ERR_FAILED/] });

  test('a question that does not load says so, and comes when it is asked for again', async ({ page, context }) => {
    await study(page);
    await at(page, 9);
    await context.route('**/course/*/exercises/*', (route) => route.abort());
    await page.goto('review/');
    await expect(page.getByText('The next question didn’t load.')).toBeVisible();
    await context.unroute('**/course/*/exercises/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(asked(page)).toBeVisible();
  });
});

test('a Today that stays open over midnight speaks of the new day', async ({ page }) => {
  await page.clock.setSystemTime(FIRST_DAY);
  await page.goto('');
  await at(page, 2);
  await page.evaluate(() => {
    const detail = { today: '2026-12-02', asks: 0, limit: 12, later: [['2026-12-03', 1]] as const };
    document.dispatchEvent(new CustomEvent('crescendo:review', { detail }));
  });
  await expect(page.locator('[data-review-due]')).toHaveText(/1 question comes back tomorrow\./);
});
