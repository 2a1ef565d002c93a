import { accept, acceptances, acceptButton, openLink, payloadOf, said } from './assigned.ts';
import { answering, denyStorage, expect, holdScripts, test } from './page-test.ts';

/** Assignments where the network or the storage fails. */

test.describe('before the scripts come, or without them', () => {
  test.use({ allowedFaults: [/ERR_FAILED/] });

  test('Today shows assignments at the first paint, and nothing moves when the log comes', async ({ page }) => {
    await accept(page);
    // Until all has come that may still move something: fonts, and what the log says of reviews.
    await page.goto('', { waitUntil: 'networkidle' });
    await expect(page.locator('[data-assigned] li')).toBeVisible();
    const hero = page.locator('.hero:visible');
    await expect(hero).toBeVisible();
    const place = await hero.boundingBox();
    await holdScripts(page);
    await page.goto('', { waitUntil: 'commit' });
    await expect(page.locator('[data-assigned] li')).toContainText('Before the fair');
    // Polled, since the rest of the page may still be on its way; no script is.
    await expect.poll(() => hero.boundingBox()).toEqual(place);
  });

  test('the page keeps the link and says that it can be tried again', async ({ page }) => {
    const payload = await payloadOf(page);
    const letThrough = await answering(page, '**/outline.json');
    await openLink(page, payload);
    await expect(page.getByRole('alert')).toContainText('Your link is safe.');
    letThrough();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(acceptButton(page)).toBeVisible();
  });
});

test('a browser that denies storage shows and accepts it, and says that nothing is kept', async ({ page }) => {
  const payload = await payloadOf(page);
  await denyStorage(page);
  await openLink(page, payload);
  await expect(acceptButton(page)).toBeVisible();
  await page.reload();
  await acceptButton(page).click();
  await expect(page.locator('[data-checklist]')).toBeVisible();
  await expect(said(page)).toContainText('Accepted, in this tab only for now.');
  await expect(page.locator('[data-notice="storage-memory"]')).toBeVisible();
});

test('whoever accepts and leaves at once has accepted, also while another tab still has its turn', async ({
  page,
  context,
}) => {
  const payload = await payloadOf(page);
  const other = await context.newPage();
  await other.goto('about/');
  await other.evaluate(
    () =>
      new Promise<void>((taken) => {
        void navigator.locks.request('crescendo:/#accept', () => {
          taken();
          return new Promise(() => {});
        });
      }),
  );
  await openLink(page, payload);
  await acceptButton(page).click();
  await page.goto('');
  await expect(page.locator('[data-assigned] li')).toContainText('Before the fair');
  expect(await acceptances(page)).toHaveLength(1);
});
