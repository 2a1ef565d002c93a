import { expect, sites, test } from './page-test.ts';

const footerLink = { name: 'Accessibility' };

test('every page leads to the statement from its footer', async ({ page }) => {
  for (const path of ['', 'lessons/opening-well/', 'library/', 'trainer/team/']) {
    await page.goto(path);
    await page.getByRole('contentinfo').getByRole('link', footerLink).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible();
  }
});

test('the statement says what was not tried, and whom to tell, with a contact in site.yaml and without', async ({
  page,
}) => {
  await page.goto('accessibility/');
  await expect(page.getByRole('heading', { name: 'What was not tried' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('This is whom to tell: Ask Robin at robin@testbed.example.');
  await page.goto(`${sites.course.url}accessibility/`);
  await expect(page.getByRole('main')).toContainText('Tell whoever gave you the address of this site.');
});

test('keys that act by themselves can be switched off, and Ctrl K stays', async ({ page }) => {
  const search = page.locator('dialog.quick-search');
  await page.goto('accessibility/');
  await page.keyboard.press('/');
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Use single-key shortcuts').uncheck();
  await page.goto('library/');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(search).toBeVisible();
  await expect(search.locator('input')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search).toBeHidden();
  await page.goto('accessibility/');
  await expect(page.getByLabel('Use single-key shortcuts')).not.toBeChecked();
});
