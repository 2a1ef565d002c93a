import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './page-test.ts';
import { add, fullBoard, linkTo, said } from './team-material.ts';

/** The states of the team board, as axe sees them, and that the page never scrolls sideways. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectSound(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Each color and each layout once: what one of them breaks, it breaks with either of the other. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;

for (const [colorScheme, width] of LOOKS) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('no state of the team board has a violation that axe can find', async ({ page }) => {
      test.slow();
      await page.goto('trainer/team/');
      await expect(page.locator('[data-team="empty"]')).toBeVisible();
      await page.locator('[data-action="add"]').click();
      await expectSound(page, 'empty');
      const material = await fullBoard(page, 12);
      const lost = await linkTo(material, 3, { assignment: { id: 'lost', edition: 1, title: 'Lost'.repeat(30) } });
      await add(page, `${lost} ${(await linkTo(material, 4)).slice(0, -40)}`);
      await expect(said(page)).toContainText('1 was set aside');
      await page.locator('#roster').fill('Ada Berg\nEngel\nZoe Young');
      await page.getByRole('button', { name: 'Save the list' }).click();
      await page.getByText('Remind them').click();
      await page.getByText('The same as a table').click();
      await expectSound(page, 'full');
      await page.getByLabel('Name', { exact: true }).fill('nobody at all');
      await expect(page.locator('.row-filters').first()).toContainText('Nobody fits.');
      await page.getByRole('button', { name: 'Show everybody' }).click();
      await page.getByRole('button', { name: 'Ada Berg' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectSound(page, 'one person');
    });
  });
}
