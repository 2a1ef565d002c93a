import { answeredAs } from '../team/asked-assignment.ts';
import { happened } from './assigned.ts';
import { expectNoViolations, inEachLook, sidewaysScroll } from './axe.ts';
import { answer, exercise, expect, type Locator, type Page, test } from './page-test.ts';

/** The page of one's progress: what one can do, what to review, and what is one's own. */

const DAY = 86_400_000;
const QUESTIONS = ['opening-well/pick-one', 'opening-well/pick-two', 'asking-more/next-question'];
const TEXT = 'Two thousand in refunds.\nWhat would it take to promise the shops a day?';

/** Three weeks of work: answers that hold, one that was sure and wrong, a text in two versions, and a talk. */
function work(): { type: string }[] {
  const from = Date.now() - 21 * DAY;
  const sure = (at: number, address: string, more = {}) =>
    answeredAs(address, { option: 'ask' }, { at, confidence: 'sure', ...more });
  const rounds = [0, 3, 9, 16].flatMap((day) =>
    QUESTIONS.map((address, index) =>
      sure(from + day * DAY + index, address, { context: day === 0 ? 'lesson' : 'review' }),
    ),
  );
  const write = (at: number, text: string) =>
    answeredAs('every-kind/follow-up', { ratings: {}, text, met: {}, stage: 'judging' }, { at });
  return [
    ...rounds,
    sure(from + 17 * DAY, 'closing-kindly/last-line', { score: 0 }),
    write(from + 18 * DAY, 'A first try'),
    write(from + 18 * DAY + 60_000, TEXT),
    answeredAs('every-kind/late-boxes', { steps: [] }, { at: from + 19 * DAY, score: 0.5 }),
  ];
}

const panel = (page: Page, id: string): Locator => page.locator(`section[aria-labelledby="${id}"]`);

test('a newcomer is told what will stand there, and where to begin', async ({ page }) => {
  await page.goto('progress/');
  await expect(panel(page, 'nothing-yet')).toContainText('Do one exercise and you’ll see your progress here.');
  await expect(page.locator('[data-health-line]')).toContainText('Last backup: none yet.');
  await page.getByRole('link', { name: 'Start with “Opening Well”' }).click();
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await page.goto('progress/');
  await expect(page.locator('[data-skill="listening"]')).toHaveAttribute('data-level', 'begun');
  await expect(panel(page, 'to-review')).toContainText('Nothing is due. The next question comes back on');
});

test('it tells what is known, how sure one is, what to review and what one wrote', async ({ page, context }) => {
  await happened(page, work());
  await page.goto('progress/');
  await expect(page.locator('[data-skill="curiosity"]')).toHaveAttribute('data-level', 'strong');
  await expect(page.locator('[data-skill="listening"]')).toHaveAttribute('data-level', 'steady');
  await expect(panel(page, 'sure')).toContainText('Sure and right on 12 of 13.');
  await expect(panel(page, 'sure').getByRole('img')).toHaveAccessibleName(/^When you were sure, right by week: from /);
  await expect(page.locator('[data-sure-wrong="closing-kindly/last-line"] a')).toHaveAttribute(
    'href',
    /\/lessons\/closing-kindly\/#last-line$/,
  );
  await expect(panel(page, 'to-review').getByRole('link', { name: 'Practice what you missed' })).toHaveAttribute(
    'href',
    /\/review\/\?of=missed$/,
  );
  await expect(page.locator('[data-talk="every-kind/late-boxes"] [data-found="true"]')).toHaveText(/^Mixed A door/);
  await expect(page.locator('[data-module="first-steps"] summary')).toContainText('1 of 2 lessons complete, 1 learned');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = page.locator('[data-own-text="every-kind/follow-up"]');
  await expect(text.locator('blockquote').first()).toHaveText(TEXT);
  await text.getByRole('button', { name: /^Copy what you wrote for/ }).click();
  await expect(text.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
});

test('what is done in another tab is told at once, and a reset takes it out', async ({ page, context }) => {
  await page.goto('progress/');
  await expect(panel(page, 'nothing-yet')).toBeVisible();
  const other = await context.newPage();
  await other.goto('lessons/opening-well/');
  await answer(await exercise(other, 'opening-well/pick-one'), 'ask');
  await expect(page.locator('[data-skill="listening"]')).toHaveAttribute('data-level', 'begun');
  await other.goto('data/');
  await other.getByRole('button', { name: 'Reset everything' }).click();
  await expect(panel(page, 'nothing-yet')).toBeVisible();
});

inEachLook(() => {
  test('full of work it has no violation that axe can find, and fits a small phone', async ({ page }) => {
    await happened(page, work());
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['progress/', 'record/']) {
      await page.goto(path);
      await expect(page.locator('[data-panel] section').first()).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoViolations(page, path);
      expect(await sidewaysScroll(page), path).toBe(0);
    }
  });
});
