import { readFileSync } from 'node:fs';
import { expectNoViolations, inEachLook } from './axe.ts';
import { answer, exercise, expect, type Page, storedOf, test } from './page-test.ts';

const asked = (page: Page) => page.locator('[data-before-state="asking"] [data-exercise]');
const sheet = (page: Page) => page.locator('.call-sheet');

/** Waits until the script has taken over the list. */
async function openBefore(page: Page, address = ''): Promise<void> {
  await page.goto(`before/${address}`);
  await expect(page.locator('[data-before][data-live]')).toBeVisible();
}

/** Tries one option after the other until the reasons are there, and goes on. */
async function answerAndGoOn(page: Page): Promise<void> {
  const next = page.locator('[data-next-question]');
  await expect(asked(page)).toHaveAttribute('data-state', 'open');
  for (const digit of ['1', '2']) {
    if (await next.isVisible()) break;
    await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
    await expect(asked(page)).not.toHaveAttribute('data-state', 'open');
  }
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
}

/** How many pages it has on paper. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('somebody new picks a call, says the line, is asked what fits, and is sent off with the line', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Five minutes before a call' }).click();
  await page.getByRole('link', { name: 'They say my price is too high' }).click();
  await expect(page.getByRole('heading', { name: 'They say my price is too high' })).toBeFocused();
  await expect(page).toHaveURL(/\/before\/\?for=price&minutes=5$/);
  await expect(sheet(page)).toContainText('“High next to what?”');

  await expect(page.getByRole('link', { name: 'Opening Well' })).toBeVisible();
  await page.getByLabel('2 minutes').check();
  await expect(page).toHaveURL(/minutes=2$/);
  await page.getByRole('button', { name: 'Then 3 questions' }).click();
  const seen: (string | null)[] = [];
  for (let question = 0; question < 3; question++) {
    await expect(asked(page)).toHaveAttribute('data-state', 'open');
    seen.push(await asked(page).getAttribute('data-exercise'));
    await answerAndGoOn(page);
  }
  // In other words than in the lesson, which is still new.
  expect(seen[0]).toBe('opening-well/twice-they-asked');

  await expect(page.getByRole('heading', { name: /^Go\./ })).toBeFocused();
  await expect(sheet(page)).toContainText('“High next to what?”');
  await expect(page.locator('[data-before-state="go"]')).toContainText(/\d of 3 right on the first try/);
  const answers = await storedOf(page, 'exercise-answered');
  expect(answers.every(({ context }) => context === 'before')).toBe(true);
  expect(answers[0]).toMatchObject({ exercise: 'opening-well/twice-they-asked', standsFor: 'opening-well/pick-one' });
  // The lesson shows nothing of it.
  await page.goto('lessons/opening-well/');
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'open');
});

test('what was missed and what was planned come along, onto the sheet and to the front of the questions', async ({
  page,
}) => {
  await page.goto('lessons/asking-more/');
  const question = await exercise(page, 'asking-more/next-question');
  await answer(question, 'who');
  await answer(question, 'why');
  await page.goto('lessons/closing-kindly/');
  await page.getByLabel(/Which call/).fill('Ms. Baker');
  await page.getByRole('button', { name: 'I’ll do it' }).click();
  await expect.poll(() => storedOf(page, 'commitment-made')).toHaveLength(1);

  await openBefore(page, '?for=goodbye');
  // Its lesson has no line of its own.
  await expect(sheet(page).locator('.call-line')).toHaveText('If a call ends, then I will name one step and a day');
  await expect(sheet(page)).toContainText('What you planned');
  await expect(sheet(page)).not.toContainText('Ms. Baker');
  await expect(sheet(page)).not.toContainText('What you missed');

  await openBefore(page, '?for=price&minutes=5');
  await expect(sheet(page)).toContainText('What you missed last time');
  await expect(sheet(page)).toContainText('(Asking More)');
  await page.getByRole('button', { name: /^Then/ }).click();
  await expect(asked(page)).toHaveAttribute('data-exercise', /^asking-more|^four-times-price/);
});

test('one can go when the call begins, and Back leads to the list', async ({ page }) => {
  await openBefore(page);
  await page.getByRole('link', { name: 'The call is about to end' }).click();
  await page.goBack();
  await page.getByRole('link', { name: 'They say my price is too high' }).click();
  await page.getByRole('button', { name: /^Then/ }).click();
  await answerAndGoOn(page);
  await page.getByRole('button', { name: 'My call is starting' }).click();
  await expect(page.getByRole('heading', { name: /^Go\./ })).toBeVisible();
});

test('the sheet is one page of paper, and a file that opens without the network', async ({ page, browser }) => {
  await openBefore(page, '?for=price');
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), format).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Save this sheet' })).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this sheet' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('before-price.html');
  await expect(page.getByText('Saved as before-price.html.')).toBeVisible();
  const html = readFileSync(await saved.path(), 'utf8');
  // All that the screen says, and nothing that would have to be fetched.
  expect(html).not.toMatch(/<script|<link|<a |src=|url\(/);
  const offline = await browser.newContext({ offline: true });
  const kept = await offline.newPage();
  await kept.setContent(html);
  const words = (text: string): string => text.replace(/\s+/g, ' ');
  await expect(kept.locator('.call-line')).toHaveText('“High next to what?”');
  await expect(kept.locator('.call-rules')).toHaveText(words('Ask first.Then wait.'));
  await expect(kept.locator('dd').first()).toHaveText('“It’s the one you have. What should I take out?”');
  await expect(kept.locator('fieldset, button')).toHaveCount(0);
  await offline.close();
});

test('a call that the course does not have leads to the list, and says so', async ({ page }) => {
  await openBefore(page, '?for=nothing');
  await expect(page.getByText('This course doesn’t have that situation')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The call is about to end' })).toBeVisible();
});

inEachLook(() => {
  test('nothing that axe can find is wrong with the sheet, the questions and the end', async ({ page }) => {
    await openBefore(page, '?for=price&minutes=10');
    await expectNoViolations(page, 'the sheet');
    await page.getByRole('button', { name: /^Then/ }).click();
    await expect(asked(page)).toBeVisible();
    await expectNoViolations(page, 'a question');
    await answerAndGoOn(page);
    await page.getByRole('button', { name: 'My call is starting' }).click();
    await expectNoViolations(page, 'the end');
  });
});

test.describe('on a bad line', () => {
  test.use({ allowedFaults: [/Failed to load resource|net::ERR_FAILED/] });

  test('the line and the sheet are there without the questions, which come when they are asked for', async ({
    page,
    context,
  }) => {
    await context.route('**/course/*/review.json', (route) => route.abort());
    await openBefore(page, '?for=price');
    await expect(sheet(page)).toContainText('“High next to what?”');
    await expect(page.getByText('The questions didn’t load.')).toBeVisible();
    await context.unroute('**/course/*/review.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: /^Then/ })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the situations read as a list, with their rules and their lessons', async ({ page }) => {
    await page.goto('before/');
    const entry = page.locator('#price');
    await expect(entry).toContainText('Say it aloud: “High next to what?”');
    await expect(entry).toContainText('Ask first. Then wait.');
    await entry.getByRole('link', { name: 'Opening Well' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opening Well');
  });
});
