import { exercise, expect, type Page, test } from './page-test.ts';

/** What stands on paper. */

const TALK = 'every-kind/late-boxes';

/** The scripts that the page has fetched. */
const scripts = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).filter((name) =>
    name.endsWith('.js'),
  );

/** The script of talks. */
async function scriptOfTalks(page: Page): Promise<string> {
  for (const script of await scripts(page)) {
    if ((await (await page.request.get(script)).text()).includes('Show the replies')) return script;
  }
  throw new Error('No script of this page shows a talk.');
}

test('what is on record is on paper, though nobody scrolled to it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto('lessons/every-kind/');
  const talk = await exercise(page, TALK);
  for (const reply of ['what-for', 'two-days']) {
    await talk.locator('[data-act="show"]').click();
    await talk.locator(`[data-reply="${reply}"]`).click();
  }
  await expect(talk).toHaveAttribute('data-state', 'right');
  const script = await scriptOfTalks(page);

  await page.goto('');
  await page.goto('lessons/every-kind/');
  // It comes while the page has nothing else to do.
  await expect.poll(() => scripts(page)).toContain(script);
  await expect(page.locator(`[data-exercise="${TALK}"]`)).toHaveAttribute('data-state', 'open');
  await page.evaluate((address) => {
    addEventListener('afterprint', () => {
      const printed = document.querySelector(`[data-exercise="${address}"]`);
      document.body.dataset['printed'] = printed?.getAttribute('data-state') ?? '';
    });
  }, TALK);
  await page.pdf();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'right');
});
