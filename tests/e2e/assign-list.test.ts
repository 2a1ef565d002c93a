import { asked, assign, coded, entry, lessonsOf, madeLink, make, openForm, PAGE, pick } from './assign-page.ts';
import { denyStorage, expect, test } from './page-test.ts';

/** The list of what a trainer has assigned: changing, copying, closing. */

test('a change keeps the assignment, makes a new link, and says so before and after', async ({ page }) => {
  await openForm(page);
  const first = await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'Done' }).click();
  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeFocused();
  await expect(page.locator('.advice')).toContainText('A change makes a new link');
  await make(page);
  await expect(page.getByText('This is just what you sent. Change something first.')).toBeVisible();
  await page.getByLabel('Title').fill('Weekly, again');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await pick(page, 'Opening Well');
  await make(page);
  await expect(page.locator('.advice')).toContainText('This is a new link');
  const second = await madeLink(page);
  expect(second).not.toBe(first);
  const [before, after] = [await asked(first), await asked(second)];
  expect(after).toMatchObject({ id: before.id, edition: 2, title: 'Weekly, again' });
  expect(lessonsOf(after)).toEqual(coded('asking-more', 'opening-well'));
  await expect(page.locator('[data-assignment]')).toHaveCount(1);
  await expect(entry(page, 'Weekly, again')).toContainText('changed once');
});

test('a copy is another assignment, and a closed one is folded away until it is opened again', async ({ page }) => {
  await openForm(page);
  const first = await assign(page, 'Weekly');
  await page.getByRole('button', { name: 'Done' }).click();
  await entry(page, 'Weekly').getByRole('button', { name: /^Copy/ }).click();
  await page.getByLabel('Title').fill('Weekly 2');
  await make(page);
  const second = await asked(await madeLink(page));
  expect(second).toMatchObject({ edition: 1, title: 'Weekly 2' });
  expect(second.id).not.toBe((await asked(first)).id);
  await expect(page.locator('[data-assignment] h3')).toHaveText(['Weekly 2', 'Weekly']);

  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect(page.locator('.yours [role="status"]')).toContainText('“Weekly” is closed. Its links still open');
  await expect(entry(page, 'Weekly')).toBeHidden();
  await page.reload();
  await page.getByText('Closed (1)').click();
  await entry(page, 'Weekly')
    .getByRole('button', { name: /^Open again/ })
    .click();
  await expect(page.locator('.yours [role="status"]')).toContainText('“Weekly” is open again.');
  await expect(entry(page, 'Weekly')).toBeVisible();
  await expect(page.getByText('Closed (1)')).toBeHidden();
});

test('another tab’s assignments stand on the list at once', async ({ page, context }) => {
  await openForm(page);
  const other = await context.newPage();
  await openForm(other);
  await assign(other, 'From the other tab');
  await expect(entry(page, 'From the other tab')).toBeVisible();
});

test('a link can ask to change or copy an assignment, and says when this browser does not have it', async ({
  page,
}) => {
  await openForm(page);
  const { id } = await asked(await assign(page, 'Weekly'));
  await page.goto(`${PAGE}#copy=${id}`);
  await expect(page.getByLabel('Title')).toHaveValue('Weekly');
  await page.goto('');
  await page.goto(`${PAGE}#change=${id}`);
  await expect(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await expect(page).toHaveURL(/\/trainer\/assign\/$/);
  await page.goto('');
  await page.goto(`${PAGE}#change=other`);
  await expect(page.getByText('This browser does not have that assignment.')).toBeVisible();
});

test.describe('where the browser denies storage', () => {
  test.beforeEach(({ page }) => denyStorage(page));

  test('a link is made all the same, and it is said that the list will not last', async ({ page }) => {
    await openForm(page);
    expect(await asked(await assign(page, 'Weekly'))).toMatchObject({ title: 'Weekly' });
    await expect(page.getByText('This browser could not save it')).toBeVisible();
    await expect(entry(page, 'Weekly')).toBeVisible();
  });
});
