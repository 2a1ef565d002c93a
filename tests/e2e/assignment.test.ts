import { answeredAs, dayFromNow } from '../team/asked-assignment.ts';
import { accept, acceptances, acceptButton, happened, openLink, payloadOf, said } from './assigned.ts';
import { answer, exercise, expect, sites, test } from './page-test.ts';

/** The rep's side of an assignment: opening a link, accepting it, doing what it asks. */

test('accepted, it is a checklist that leads on, on Today and on the page of progress', async ({ page }) => {
  await accept(page);
  await expect(said(page)).toHaveText('Accepted. You’ll find it on Today.');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Start “Opening Well”' }).click();
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');

  await page.goto('');
  const row = page.locator('[data-assigned] li');
  await expect(row).toContainText('Before the fair, from Maria Okafor');
  await expect(row).toContainText('0 of 2 lessons done · Due ');
  await row.getByRole('link', { name: 'Continue “Opening Well”' }).click();
  await expect(page).toHaveURL(/opening-well\/#pick-two$/);

  await page.goto('progress/');
  await page.locator('[data-assignment]').getByRole('link', { name: 'Before the fair', exact: true }).click();
  await expect(page.locator('[data-checklist] [data-status="started"]')).toContainText('1 of 4 exercises');
  await page.reload();
  await expect(page.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
});

test('when all is done it asks to be handed in; below the pass mark, to try again', async ({ page }) => {
  await happened(page, [answeredAs('asking-more/next-question', { option: 'who' }, { score: 0 })]);
  await accept(page, { lessons: ['asking-more'], passMark: 80 });
  await expect(page.locator('[data-checklist]')).toContainText('The lesson is done, at 0%; the pass mark is 80%');
  await expect(page.getByRole('link', { name: 'Try again “Asking More”' })).toBeVisible();
  await page.goto('');
  await expect(page.locator('[data-assigned] li')).toContainText('Try again');

  await accept(page, { id: 'aaaaaaaaaaaa', title: 'Just do it', lessons: ['asking-more'] });
  await expect(page.locator('[data-checklist="done"]')).toContainText('Done. Not handed in yet.');
  await page.goto('');
  await expect(page.locator('[data-assigned] li').filter({ hasText: 'Just do it' })).toContainText('Done. Hand it in.');
});

test('what is overdue comes first, and in words', async ({ page }) => {
  await accept(page, { id: 'aaaaaaaaaaaa', title: 'Later', due: dayFromNow(3) });
  await accept(page, { id: 'bbbbbbbbbbbb', title: 'Late', due: dayFromNow(-2) });
  await page.goto('');
  // Today shows the one that is most urgent, and leads to the others.
  await expect(page.locator('[data-assigned] li')).toHaveCount(1);
  await expect(page.locator('[data-assigned] li')).toContainText('Overdue by 2 days');
  await expect(page.getByRole('link', { name: 'All your assignments' })).toBeVisible();
});

test('two tabs accept it once, though both press at the same moment', async ({ page, context }) => {
  const payload = await payloadOf(page);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await openLink(tab, payload);
    await expect(acceptButton(tab)).toBeVisible();
  }
  await Promise.all([page, other].map((tab) => acceptButton(tab).evaluate((button: HTMLElement) => button.click())));
  for (const tab of [page, other]) await expect(tab.locator('[data-checklist]')).toBeVisible();
  await expect.poll(() => acceptances(page)).toHaveLength(1);
});

test('accepted in one tab, it is accepted in the other', async ({ page, context }) => {
  const payload = await payloadOf(page);
  const other = await context.newPage();
  await openLink(page, payload);
  await openLink(other, payload);
  await expect(acceptButton(other)).toBeVisible();
  await acceptButton(page).click();
  await expect(other.locator('[data-checklist]')).toBeVisible();
  await expect(said(other)).toContainText('You already accepted this.');
  await expect.poll(() => acceptances(page)).toHaveLength(1);
});

test('the same link works on a second device, and the checklist gives it again', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await accept(page);
  await page.locator('[data-action="copy-assignment"]').click();
  await expect(page.locator('[data-checklist] [role="status"]')).toContainText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const second = await browser.newContext({ baseURL: sites.fixture.url });
  const tab = await second.newPage();
  await tab.goto(link);
  await acceptButton(tab).click();
  await expect(tab.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
  await second.close();
});

test('an unknown address within the page says that this browser does not have it', async ({ page }) => {
  await page.goto('assignment/#open/ffffffffffff');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this browser');
  await accept(page);
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  // The part of the page that the link names does not stay in the address, so that a reload opens the same.
  await expect(page).toHaveURL(/#open\//);
  await expect(page.locator('[data-checklist]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-checklist]')).toBeVisible();
});

test('its day goes into a calendar', async ({ page }) => {
  await accept(page, { due: '2030-03-04' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="calendar"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('assignment-due-2030-03-04.ics');
  await expect(page.locator('[data-checklist] [role="status"]')).toContainText('Saved as');
});

test('below a folder it works the same', async ({ page }) => {
  const payload = await payloadOf(page);
  await page.goto(`${sites.subfolder.url}assignment/#${payload}`);
  await acceptButton(page).click();
  await expect(page.getByRole('link', { name: 'Start “Opening Well”' })).toHaveAttribute(
    'href',
    '/training/sales/lessons/opening-well/',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs a script for', async ({ page }) => {
    await page.goto('assignment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Assignment');
    await expect(page.locator('main noscript')).toBeVisible();
  });
});

test('all of it goes by keyboard alone', async ({ page }) => {
  await openLink(page, await payloadOf(page));
  await expect(acceptButton(page)).toBeVisible();
  const press = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) break;
    }
    await page.keyboard.press('Enter');
  };
  await press(/^Accept$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(/^Hand in$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-hand-in="choice"]')).toBeVisible();
  await press(/^Make the hand-in$/);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});

test('midnight passes with Today open, and what was due tomorrow is due today', async ({ page }) => {
  const evening = new Date();
  evening.setHours(23, 50, 0, 0);
  await page.clock.install({ time: evening });
  await accept(page, { due: dayFromNow(1) });
  await page.goto('');
  const row = page.locator('[data-assigned] li');
  await expect(row).toContainText('Due tomorrow');
  await page.clock.fastForward('20:00');
  await expect(row).toContainText('Due today');
});
