import { askedBy } from '../team/asked-assignment.ts';
import { assign, entry, openForm, PAGE } from './assign-page.ts';
import { denyStorage, expect, test } from './page-test.ts';

/** The list of what a trainer has assigned: what leads to it; changing, copying and closing are tested in tests/views. */

test('a link can ask to change or copy an assignment, and says when this browser does not have it', async ({
  page,
}) => {
  await openForm(page);
  const { id } = await askedBy(await assign(page, 'Weekly'));
  await page.goto(`${PAGE}#copy=${id}`);
  await expect(page.getByLabel('Title')).toHaveValue('Weekly');
  await page.goto('');
  await page.goto(`${PAGE}#change=${id}`);
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await expect(page).toHaveURL(/\/trainer\/assign\/$/);
  await page.goto('');
  await page.goto(`${PAGE}#change=other`);
  await expect(page.getByText('This browser doesn’t have that assignment.')).toBeVisible();
});

test.describe('where the browser denies storage', () => {
  test.beforeEach(({ page }) => denyStorage(page));

  test('a link is made all the same, and it is said that the list will not last', async ({ page }) => {
    await openForm(page);
    expect(await askedBy(await assign(page, 'Weekly'))).toMatchObject({ title: 'Weekly' });
    await expect(page.getByText('This browser couldn’t save it')).toBeVisible();
    await expect(entry(page, 'Weekly')).toBeVisible();
  });
});
