import { askedBy, coded, DUE, lessonsOf } from '../team/asked-assignment.ts';
import { entry, madeLink, make, openForm, PAGE, pick, steps } from './assign-page.ts';
import { answering, expect, sites, tabTo, test } from './page-test.ts';

/** The form in which a trainer makes an assignment. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a trainer picks, orders, fills in, and gets what the preview shows as a link and as words to send', async ({
  page,
}) => {
  await openForm(page);
  await expect(page.locator('.yours')).toContainText('None in this browser yet. Choose lessons above');
  await page.getByRole('button', { name: /^First Steps/ }).click();
  await page.getByRole('checkbox', { name: 'The whole module “First Steps”' }).check();
  await expect(page.locator('.sheet')).toContainText('The module “First Steps”: 2 lessons');
  await pick(page, 'Closing Kindly');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/, /^Closing Kindly/]);
  await page.getByRole('button', { name: 'Move up: Closing Kindly' }).click();
  await expect(page.getByRole('button', { name: 'Move up: Closing Kindly' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove: Opening Well' }).click();
  await page.getByLabel('Title').fill('Before the spring trade show');
  await page.getByLabel('From').fill('Maria Okafor');
  await page.getByLabel('Due date').fill(DUE);
  await page.getByLabel('Pass mark').fill('80 %');
  await page.getByLabel('Note').fill('Bring one question.\nJust one.');

  const sheet = page.locator('.sheet');
  const shown = await sheet.innerText();
  expect(shown).toMatch(/From\s+Maria Okafor/);
  expect(shown).toContain('Friday, December 6');
  expect(shown).toContain('Bring one question.\nJust one.');
  await expect(sheet.getByRole('listitem')).toHaveText([/^Closing Kindly/, /^Asking More/]);

  await make(page);
  await expect(page.getByRole('heading', { name: '“Before the spring trade show” is ready to send' })).toBeFocused();
  const link = await madeLink(page);
  expect(await sheet.innerText()).toBe(shown);
  expect(link).toMatch(new RegExp(`^${sites.fixture.url}assignment/#assignment1\\.`));
  const assignment = await askedBy(link);
  expect(assignment).toMatchObject({
    edition: 1,
    title: 'Before the spring trade show',
    from: 'Maria Okafor',
    due: DUE,
    passMark: 80,
    note: 'Bring one question.\nJust one.',
  });
  expect(lessonsOf(assignment)).toEqual(coded('closing-kindly', 'asking-more'));

  await page.getByRole('button', { name: 'Copy for chat' }).click();
  await expect(page.getByText('Copied. Paste it where your people read it.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(link);
  await page.getByText('See the link and the texts').click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(page.getByLabel('For a chat')).toHaveValue(/“Before the spring trade show” by Friday/);
  const email = await page.getByLabel('For an email').inputValue();
  expect(email).toContain('1. Closing Kindly\n2. Asking More');
  expect(email).toContain(link);
  const mail = await page.getByRole('link', { name: 'Mail' }).getAttribute('href');
  expect(new URL(mail ?? '').protocol).toBe('mailto:');

  await expect(entry(page, 'Before the spring trade show')).toContainText('2 lessons');
  await expect(entry(page, 'Before the spring trade show')).toContainText('nobody has handed in yet');
  await expect(entry(page, 'Before the spring trade show').getByRole('link')).toHaveAttribute(
    'href',
    `/trainer/team/#${assignment.id}`,
  );
  await page.reload();
  await expect(entry(page, 'Before the spring trade show')).toBeVisible();
  await expect(page.getByLabel('From')).toHaveValue('Maria Okafor');
  await expect(page.getByLabel('Title')).toHaveValue('');
  await entry(page, 'Before the spring trade show').getByRole('button', { name: /^Send/ }).click();
  expect(await madeLink(page)).toBe(link);
});

test('all of it goes by keyboard alone', async ({ page }) => {
  await openForm(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await tabTo(page, page.getByLabel('Find lessons, a module or a path'));
  await page.keyboard.type('opening');
  await press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Opening Well' }));
  await press('Space', 'Shift+Tab');
  await press('Control+A', 'Delete');
  await tabTo(page, page.getByRole('button', { name: /^Learning paths/ }));
  await press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'All of It' }));
  await press('Space');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/, /^Closing Kindly/]);
  await tabTo(page, page.getByRole('button', { name: 'Move down: Opening Well' }));
  await press('Enter', 'Space');
  await expect(steps(page)).toHaveText([/^Asking More/, /^Closing Kindly/, /^Opening Well/]);
  await expect(page.getByRole('button', { name: 'Move down: Opening Well' })).toBeFocused();
  await tabTo(page, page.getByLabel('Title'));
  await page.keyboard.type('By hand');
  await tabTo(page, page.getByLabel('Due date'));
  await page.keyboard.type('12062199');
  await tabTo(page, page.getByRole('button', { name: 'Make the link' }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: '“By hand” is ready to send' })).toBeFocused();
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/^http/);
  await tabTo(page, page.getByRole('button', { name: 'QR code' }));
  await press('Enter');
  await expect(page.locator('figure')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Show it full size' }));
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'By hand' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('button', { name: 'Show it full size' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'A new assignment' })).toBeFocused();
  await tabTo(page, entry(page, 'By hand').getByRole('button', { name: /^Close/ }));
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Your assignments' })).toBeFocused();
});

test('modules and paths lead to the form with them chosen, and set aside what was begun', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Title').fill('Begun');
  await page.goto('modules/first-steps/');
  await page.getByRole('link', { name: 'assign this module' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('First Steps');
  await expect(steps(page)).toHaveText([/^Opening Well/, /^Asking More/]);
  await expect(page).toHaveURL(/\/trainer\/assign\/$/);
  await make(page);
  expect((await askedBy(await madeLink(page))).collection).toMatchObject({ kind: 'module', id: 'first-steps' });
  await page.goto('paths/all-of-it/');
  await page.getByRole('link', { name: 'assign this path' }).click();
  await expect(page.locator('.sheet')).toContainText('The path “All of It”: 3 lessons');
  await page.goto(`${PAGE}?path=nowhere`);
  await expect(page.getByText('This site no longer has that path.')).toBeVisible();
});

test.describe('without a line', () => {
  test.use({ allowedFaults: [/ERR_FAILED|outline/] });

  test('the page says that the lessons did not load, and tries again', async ({ page }) => {
    const letThrough = await answering(page, '**/outline.json');
    await page.goto(PAGE);
    await expect(page.getByRole('alert')).toContainText('The list of lessons didn’t load.');
    letThrough();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what needs one and what to do instead', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assign lessons');
    await expect(page.locator('noscript p')).toContainText('this page needs JavaScript');
  });
});
