import { DUE, make, openForm, pick } from './assign-page.ts';
import { expectNoViolations, inEachLook } from './axe.ts';
import { expect, test } from './page-test.ts';

/** The states of the page that assigns, as axe sees them. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

inEachLook(() => {
  test('no state of the page has a violation that axe can find, or scrolls sideways', async ({ page }) => {
    await openForm(page);
    await expectNoViolations(page, 'empty');
    await make(page);
    await expectNoViolations(page, 'errors');
    for (const toggle of await page.locator('.picker h3 button').all()) await toggle.click();
    await page.getByRole('checkbox', { name: 'The whole module “First Steps”' }).check();
    await pick(page, 'Closing Kindly');
    await page.getByLabel('Find lessons, a module or a path').fill('e');
    await page.getByLabel('Title').fill(`Very${'long'.repeat(20)}`);
    await page.getByLabel('Note').fill('word '.repeat(40));
    await expectNoViolations(page, 'filled');
    await page.getByLabel('Due day').fill(DUE);
    await make(page);
    await page.getByRole('button', { name: 'Show the QR code' }).click();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.locator('figure svg')).toBeVisible();
    await expectNoViolations(page, 'made');
    await page.getByRole('button', { name: 'Fill the window with it' }).click();
    await expectNoViolations(page, 'slide');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page
      .locator('[data-assignment]')
      .getByRole('button', { name: /^Close/ })
      .click();
    await page.getByText('Closed (1)').click();
    await page
      .locator('[data-assignment]')
      .getByRole('button', { name: /^Change/ })
      .click();
    await expectNoViolations(page, 'change');
  });
});
