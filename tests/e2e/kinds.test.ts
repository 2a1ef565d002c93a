import { exercise, expect, type Locator, type Page, test } from './page-test.ts';

/** The kinds of practice on a built page, with its policy and its scripts; what each does is tested in tests/views. */

const every = (page: Page, id: string): Promise<Locator> => exercise(page, `every-kind/${id}`);
const QUESTIONS = ['call-plan', 'concerns', 'delight', 'lost-line'];

async function checkQuestions(page: Page): Promise<void> {
  for (const id of QUESTIONS) {
    const check = (await every(page, id)).getByRole('button', { name: /^Check/ });
    // Each learner sees an order of their own, so that one of them may be right by chance already.
    if ((await check.count()) > 0) await check.click();
  }
}

/** Everything that can be practiced on one page, step by step. */
const stages: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await checkQuestions(page);
    const write = await every(page, 'follow-up');
    for (const sample of await write.locator('.sample').all()) await sample.locator('input').first().check();
    await (await every(page, 'opening-line')).getByRole('button').click();
    const talk = await every(page, 'late-boxes');
    await talk.getByLabel('Coach me as I go').check();
    await talk.locator('[data-act="show"]').click();
  },
  async (page) => {
    const order = await every(page, 'call-plan');
    for (const number of [1, 2, 3, 4])
      await order
        .locator('[data-part] label')
        .nth(number % 2)
        .click();
    for (const opener of await page.locator('.reply').all()) {
      await opener.click();
      await page.locator(':popover-open label').nth(1).click();
    }
    for (const part of await page.locator('[data-part]:has(.groups)').all())
      await part.locator('label').first().click();
    await (await every(page, 'lost-line')).locator('label').nth(1).click();
    await checkQuestions(page);
    await page.locator('[data-act="compare"]').click();
    await page.locator('[data-reply="list"]').click();
  },
  async (page) => {
    await checkQuestions(page);
    await page.locator('textarea').fill('Joe, on Tuesday?');
    await page.locator('[data-act="written"]').click();
    await page.locator('.criteria input').first().check();
    await page.locator('[data-rating="hard"]').click();
    await page.locator('[data-act="show"]').click();
    await page.locator('[data-reply="last-question"]').click();
  },
  (page) => page.locator('[data-act="keep"]').click(),
];

test('every kind of practice can be begun, answered and finished, and is there after a reload', async ({ page }) => {
  await page.goto('lessons/every-kind/');
  for (const stage of stages) await stage(page);
  const done = ['call-plan', 'concerns', 'delight', 'lost-line', 'follow-up', 'opening-line', 'late-boxes'];
  await expect(page.locator('.exercise')).toHaveCount(done.length);
  await expect(page.locator('[data-state="open"]')).toHaveCount(0);
  const states = new Map<string, string>();
  for (const id of done) states.set(id, (await (await every(page, id)).getAttribute('data-state')) ?? '');
  await page.reload();
  // One after the other: each becomes live when it is scrolled to.
  for (const [id, state] of states) await expect(await every(page, id)).toHaveAttribute('data-state', state);
});
