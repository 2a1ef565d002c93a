import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, sites, test } from './page-test.ts';

/** A projector as meeting rooms have it. */
const PROJECTOR = { width: 1024, height: 768 };
/** What can be read from six metres. */
const SMALLEST = 28;

/** Words on the slide that are set smaller. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { textContent, parentElement: element } = words.currentNode;
      if (!element || textContent?.trim() === '' || element.closest('.visually-hidden, script, style')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) found.push(`${size} px: ${textContent?.trim().slice(0, 40)}`);
    }
    return found;
  }, SMALLEST);

/** Goes on until the last look of the last slide, and gives what was too small on the way. */
async function lookThrough(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const next = page.locator('[data-act="on"]');
  await expect(next).toBeVisible();
  for (let step = 0; step < 400; step++) {
    for (const small of await tooSmall(page)) found.add(small);
    if ((await next.getAttribute('aria-disabled')) === 'true') return [...found];
    if (await page.locator('[data-act="note"][aria-disabled="false"]').isVisible()) {
      await page.keyboard.press('n');
      for (const small of await tooSmall(page)) found.add(small);
    }
    await page.keyboard.press('ArrowRight');
  }
  throw new Error('The slides never end.');
}

test.describe('On a projector of 1024 by 768', () => {
  test.use({ viewport: PROJECTOR });

  test('no slide of a session or a lesson has letters under 28 px, and none scrolls sideways', async ({ page }) => {
    const names = readdirSync(join(sites.fixture.out, 'present'), { withFileTypes: true });
    const shown = names.filter((entry) => entry.isDirectory() && entry.name !== 'role-play').map(({ name }) => name);
    expect(shown).toContain('first-steps');
    for (const name of shown) {
      await page.goto(`present/${name}/`);
      expect(await lookThrough(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(PROJECTOR.width);
    }
    // The largest sessions there are, with a talk to the end of it.
    await page.goto(`${sites.course.url}present/delight/`);
    expect(await lookThrough(page)).toEqual([]);
    await page.goto('present/every-kind/');
    const talk = page.locator('.talk');
    while (!(await talk.isVisible())) await page.keyboard.press('ArrowRight');
    for (const reply of ['list', 'last-question']) {
      await page.locator('[data-act="show"]').click();
      expect(await tooSmall(page)).toEqual([]);
      await page.locator(`[data-reply="${reply}"]`).click();
    }
    await expect(page.locator('.ending-card')).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    await page.locator('[data-act="list"]').click();
    expect(await tooSmall(page)).toEqual([]);
  });

  test('a session leads from its guide through the plan into a role-play that two browsers share', async ({
    page,
    context,
  }) => {
    await page.goto('trainer/guides/first-steps/');
    await page.getByRole('link', { name: 'Show it in the room' }).click();
    await expect(page.locator('[data-act="on"]')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.agenda')).toContainText('Play');
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('timer')).toHaveText('9:59');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.locator('[data-act="list"]').click();
    await page.getByRole('button', { name: /Play it$/ }).click();
    await expect(page.getByRole('img', { name: 'The link below as a QR code' })).toBeVisible();
    const link = await page.locator('.play-link a').getAttribute('href');

    const buyer = await context.newPage();
    const seller = await context.newPage();
    for (const each of [buyer, seller]) await each.goto(link ?? '');
    await buyer.getByRole('button', { name: 'Buyer' }).click();
    await seller.getByRole('button', { name: 'Seller' }).click();
    await expect(buyer.locator('[data-sheet="buyer"]')).toContainText('That the oven is old.');
    await expect(seller.locator('[data-sheet="seller"]')).toContainText('Open a call with a question.');
    await expect(seller.locator('[data-panel]')).not.toContainText('the oven is old');
    await seller.reload();
    await expect(seller.locator('[data-sheet="seller"]')).toBeVisible();
  });
});

test('each sheet of a role-play prints on a page of its own', async ({ page }) => {
  await page.goto(`${sites.course.url}present/role-play/delight/#k7qm`);
  await expect(page.getByRole('button', { name: 'Print all sheets' })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBe(6);
  }
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a presentation and a role-play say what they need, and lead to the guide and to paper', async ({ page }) => {
    await page.goto('present/first-steps/');
    const noscript = page.locator('main noscript p');
    await expect(noscript).toContainText('this page needs JavaScript');
    await expect(page.locator('main .needs-script')).toBeHidden();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(noscript.locator('a')).toHaveText(['the guide', 'the sheets']);
    await page.goto('present/opening-well/');
    await expect(noscript.locator('a')).toHaveText(['the lesson', 'the worksheet']);
    await page.goto('present/role-play/first-steps/');
    await noscript.locator('a').click();
    await expect(page.getByRole('link', { name: 'Cards and observer’s sheet' })).toBeVisible();
  });
});
