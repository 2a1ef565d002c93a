import { expectNoViolations, inEachLook } from './axe.ts';
import { expect, test } from './page-test.ts';
import { add, fullBoard, linkTo, said } from './team-material.ts';

/** The states of the team board, as axe sees them, and that the page never scrolls sideways. */

inEachLook(() => {
  test('no state of the team board has a violation that axe can find', async ({ page }) => {
    test.slow();
    await page.goto('trainer/team/');
    await expect(page.locator('[data-team="empty"]')).toBeVisible();
    await page.locator('[data-action="add"]').click();
    await expectNoViolations(page, 'empty');
    const material = await fullBoard(page, 12);
    const lost = await linkTo(material, 3, { assignment: { id: 'lost', edition: 1, title: 'Lost'.repeat(30) } });
    await add(page, `${lost} ${(await linkTo(material, 4)).slice(0, -40)}`);
    await expect(said(page)).toContainText('1 was set aside');
    await page.locator('#roster').fill('Ada Berg\nEngel\nZoe Young');
    await page.getByRole('button', { name: 'Save the list' }).click();
    await page.getByText('Remind them').click();
    await page.getByText('The same as a table').click();
    await expectNoViolations(page, 'full');
    await page.getByLabel('Name', { exact: true }).fill('nobody at all');
    await expect(page.locator('.row-filters').first()).toContainText('Nobody fits.');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByRole('button', { name: 'Ada Berg' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'one person');
  });
});
