import { qrPath } from '../../src/formats/qr/qr-path.ts';
import { askedBy, DUE } from '../team/asked-assignment.ts';
import { assign, madeLink, make, openForm, PAGE, pick } from './assign-page.ts';
import { expect, sites, test } from './page-test.ts';

/** What a trainer sends: the link, its code, a calendar entry. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a usual assignment has a link of under 300 characters, and its code holds just that link', async ({ page }) => {
  await openForm(page, `${sites.course.url}${PAGE}`);
  await page.getByRole('button', { name: /^Delight/ }).click();
  for (const box of (await page.locator('.picks input').all()).slice(1, 5)) await box.check();
  await page.getByRole('button', { name: /^Insight/ }).click();
  await page.getByRole('checkbox', { name: /^Learn the Business/ }).check();
  await page.getByLabel('Title').fill('Before the spring trade show');
  await page.getByLabel('From').fill('Maria Okafor');
  await page.getByLabel('Due date').fill('2026-12-04');
  if (new Date() > new Date('2026-12-04')) await page.getByLabel('Due date').fill(DUE);
  await page.getByLabel('Pass mark').fill('80');
  await page
    .getByLabel('Note')
    .fill('Please do these before Friday. We start the meeting with the talk in lesson two.');
  await make(page);
  const link = await madeLink(page);
  const onUsualHost = link.replace(sites.course.url, 'https://training.example.com/');
  test.info().annotations.push({ type: 'link length', description: String(onUsualHost.length) });
  expect((await askedBy(link)).lessons).toHaveLength(5);
  expect(onUsualHost.length).toBeLessThan(300);
  await expect(page.locator('[data-long-link]')).toHaveCount(0);

  await page.getByRole('button', { name: 'QR code' }).click();
  // No reader of codes is installed; the same text gives the same modules.
  const { path, size } = await qrPath(link);
  await expect(page.locator('figure path')).toHaveAttribute('d', path);
  expect(size).toBeLessThanOrEqual(69 + 8);
  await page.getByRole('button', { name: 'Show it full size' }).click();
  await expect(page.locator('dialog .qr')).toBeVisible();
  const box = await page.locator('dialog .qr').boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(450);
});

test('the due day can be saved for a calendar', async ({ page }) => {
  await openForm(page);
  await pick(page, 'Asking More');
  await page.getByLabel('Title').fill('Weekly');
  await page.getByLabel('Due date').fill(DUE);
  await make(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`assignment-due-${DUE}.ics`);
  await expect(page.getByText(`Saved as assignment-due-${DUE}.ics.`)).toBeVisible();
});

test.describe('where the browser refuses to copy', () => {
  // Whatever is not granted is refused.
  test.use({ permissions: ['notifications'] });

  test('the text is selected instead, and that is said', async ({ page }) => {
    await openForm(page);
    const link = await assign(page, 'Weekly');
    await page.getByRole('button', { name: 'Copy for chat' }).click();
    await expect(page.getByText('Your browser didn’t allow copying. The texts are below')).toBeVisible();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Your browser didn’t allow copying. The text is selected')).toBeVisible();
    await expect(page.getByLabel('The link', { exact: true })).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });
});

test('a print of the code is one sheet with nothing else on it', async ({ page }) => {
  await openForm(page);
  await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'QR code' }).click();
  await page.getByRole('button', { name: 'Show it full size' }).click();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dialog .qr')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
