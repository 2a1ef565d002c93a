import { answer, exercise, expect, type Page, sites, test } from './page-test.ts';

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

/** Lessons of the course: one with a drawing, one with a match and a table, one with a long talk. */
const USUAL = ['set-the-bar', 'hold-the-price', 'triage-and-referral'];

for (const lesson of USUAL) {
  test(`${lesson} prints on six sides at most, with nothing at an edge`, async ({ page }) => {
    await page.goto(`${sites.course.url}lessons/${lesson}/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sides = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sides).toBeGreaterThanOrEqual(3);
      expect(sides).toBeLessThanOrEqual(6);
    }
    // As wide as the text of a Letter page.
    await page.setViewportSize({ width: 710, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('a printed lesson shows what was chosen with its reason, and no control that paper has no use for', async ({
  page,
}) => {
  await page.goto('lessons/every-kind/');
  const choice = await exercise(page, 'every-kind/lost-line');
  await answer(choice, 'open');
  await page.emulateMedia({ media: 'print' });
  await expect(choice.locator('.option .why').first()).toBeVisible();
  await expect(choice.locator('input:checked')).toHaveCount(1);
  for (const control of ['button', '.settings', 'select'])
    await expect(page.locator(`main .exercise ${control}`).filter({ visible: true })).toHaveCount(0);
  const talk = page.locator(`[data-exercise="${TALK}"]`);
  const said = await talk.locator('.talk').evaluate((it) => getComputedStyle(it, '::after').content);
  expect(said).toBe('"Not played yet."');
});
