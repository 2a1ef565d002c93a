import { expect, sites, test } from './page-test.ts';

const footerLink = { name: 'Accessibility' };

test('every page leads to the statement from its footer', async ({ page }) => {
  for (const path of ['', 'lessons/opening-well/', 'library/', 'trainer/board/']) {
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
