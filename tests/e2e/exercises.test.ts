import { answer, exercise, expect, holdScripts, test } from './page-test.ts';

/** Exercises on their page; what they do there by themselves is tested in tests/views. */

const LESSON = 'lessons/opening-well/';

test.beforeEach(async ({ page }) => {
  await page.goto(LESSON);
});

test('a right first try is told, kept and shown again after a reload', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await expect(root).toHaveAttribute('data-state', 'open');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator('[data-result]')).toContainText('Right, first time.');
  await expect(root.locator('[data-option="ask"] .why')).toContainText('It finds the problem');

  await page.reload();
  const again = await exercise(page, 'opening-well/pick-one');
  await expect(again).toHaveAttribute('data-state', 'right');
  await expect(again.locator('[data-option="ask"] input')).toBeChecked();
  await expect(again.locator('[data-option="ask"] [data-verdict="right"]')).toContainText('Right, first time.');
});

test('what another tab answered shows here without a reload', async ({ page, context }) => {
  const here = await exercise(page, 'opening-well/pick-one');
  const other = await context.newPage();
  await other.goto(LESSON);
  await answer(await exercise(other, 'opening-well/pick-one'), 'ask');
  await expect(here).toHaveAttribute('data-state', 'right');
});

test('an exercise can be answered by keyboard alone, and the focus is never lost', async ({ page }) => {
  const root = await exercise(page, 'opening-well/pick-one');
  await root.locator('input').first().focus();
  for (let step = 0; step < 3 && !(await root.locator('[data-option="ask"] input').isChecked()); step++) {
    await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
  }
  await expect(root.locator('[data-option="ask"] input')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(root).toHaveAttribute('data-state', 'right');
  await expect(root.locator(':focus')).toHaveCount(1);
});

test('a reply that was chosen before the script arrived counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('lessons/every-kind/', { waitUntil: 'commit' });
  // All of the page is there but its scripts, and stands still.
  await expect(page.locator('footer')).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const opener = page.locator('[data-part="think"] .reply');
  await opener.click();
  const sheet = page.locator('[popover]:popover-open');
  await sheet.getByText('Would ten percent off help?').click();
  await page.keyboard.press('Escape');
  release();
  const root = await exercise(page, 'every-kind/concerns');
  await expect(opener).toContainText('Would ten percent off help?');
  await root.getByRole('button', { name: 'Check' }).click();
  await expect(root.locator('[data-result]')).toHaveText('2 lines have no reply yet.');
});

test('what was chosen before the script arrived counts', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(LESSON, { waitUntil: 'commit' });
  const root = page.locator('[data-exercise="opening-well/pick-one"]');
  await root.locator('[data-option="ask"] input').check();
  const figure = page.locator('[data-exercise="opening-well/work-out"]').getByRole('textbox');
  await figure.fill('400');
  release();
  await (await exercise(page, 'opening-well/work-out')).getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('[data-exercise="opening-well/work-out"]')).toHaveAttribute('data-state', 'right');
  await (await exercise(page, 'opening-well/pick-one')).getByRole('button', { name: 'Check' }).click();
  await expect(root).toHaveAttribute('data-state', 'right');
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what came of each try is on the screen without scrolling, up to “Right this time”', async ({ page }) => {
    const root = await exercise(page, 'opening-well/pick-one');
    // With larger letters, the exercise is longer than the screen.
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
    for (const [option, word] of [
      ['price', 'Not yet.'],
      ['boast', 'Not this time.'],
      ['ask', 'Right this time.'],
    ] as const) {
      const again = root.getByRole('button', { name: 'Answer again' });
      // A second tap at once on the same place would be taken for a double one.
      if (await again.isVisible()) await again.press('Enter');
      await root.locator(`[data-option="${option}"] label`).tap();
      await root.getByRole('button', { name: /^Check/ }).tap();
      const chosen = root.locator(`[data-option="${option}"]`);
      await expect(chosen.locator('[data-verdict]')).toContainText(word);
      await expect(chosen.locator('[data-verdict]')).toBeInViewport({ ratio: 1 });
    }
  });
});
