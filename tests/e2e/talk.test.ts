import { exercise, expect, type Locator, test } from './page-test.ts';

const ADDRESS = 'every-kind/late-boxes';

test.beforeEach(async ({ page }) => {
  await page.goto('lessons/every-kind/');
});

async function say(root: Locator, ...replies: string[]): Promise<void> {
  for (const reply of replies) {
    await root.locator('[data-act="show"]').click();
    await root.locator(`[data-reply="${reply}"]`).click();
  }
}

test('A talk goes on in the middle after a reload, and its replay is there after another one', async ({ page }) => {
  const root = await exercise(page, ADDRESS);
  await say(root, 'what-for');
  await page.reload();
  const middle = await exercise(page, ADDRESS);
  await expect(middle.locator('.moment')).toHaveAttribute('data-node', 'cost');
  await expect(middle.locator('.turns')).toContainText('Three hundred boxes went out late.');
  await say(middle, 'two-days');
  await expect(middle).toHaveAttribute('data-state', 'right');
  await page.reload();
  const ended = await exercise(page, ADDRESS);
  await expect(ended.locator('.ending')).toContainText('She named her own figure');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a talk reads as a transcript with every reply and its reason', async ({ page }) => {
    const place = page.locator(`.exercise-place:has([data-exercise="${ADDRESS}"])`);
    await place.locator('summary').click();
    const root = place.locator('.answer');
    await expect(root).toContainText('You (best): You’ll have it today.');
    await expect(root).toContainText('Saying yes first makes the question free.');
    await expect(root).toContainText('A list among lists.');
  });
});
