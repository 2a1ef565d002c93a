import { askedBy, dayFromNow } from '../team/asked-assignment.ts';
import { madeLink, make, openForm } from './assign-page.ts';
import { expect, test } from './page-test.ts';
import { fullBoard } from './team-material.ts';

/** Lessons one after another in one link, and reminders by what somebody owes. */

test('a path goes out as one link with a day per lesson, and the rep sees what is due when', async ({ page }) => {
  await openForm(page);
  await page.getByRole('button', { name: /^Learning paths/ }).click();
  await page.getByRole('checkbox', { name: 'All of It' }).check();
  await page.getByLabel('Title').fill('A lesson a week');
  await page.getByLabel('Your email for hand-ins').fill('maria@acme.example');
  await page.getByLabel('One lesson after another').check();
  await page.getByLabel('First day').fill(dayFromNow(0));
  for (const box of await page.locator('.weekdays input').all()) await box.check();
  await page.locator('.part-days summary').click();
  await page.getByRole('button', { name: /^Skip/ }).nth(1).click();
  await expect(page.getByText(/is skipped\.$/)).toBeVisible();
  await make(page);
  const link = await madeLink(page);
  expect(await askedBy(link)).toMatchObject({
    collection: { kind: 'path' },
    replyTo: 'maria@acme.example',
    days: [dayFromNow(0), dayFromNow(2), dayFromNow(3)],
    due: dayFromNow(3),
  });
  await page.getByText('See the link and the texts').click();
  await expect(page.getByLabel('The next lesson alone')).toHaveValue(
    /^Next lesson: “.*\(1 of 3 in “A lesson a week”\)/,
  );

  await page.goto(link);
  await page.locator('[data-action="accept"]').click();
  await expect(page.locator('.part-day')).toHaveText([/^Due today/, /^Due /, /^Due /]);
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="calendar"]').click();
  expect((await saved).suggestedFilename()).toBe(`assignment-from-${dayFromNow(0)}.ics`);
  await page.goto('');
  await expect(page.locator('[data-assigned-words]')).toContainText('This week: “Opening Well”');
});

test('a list with addresses and groups turns into mails to those who owe something', async ({ page }) => {
  await fullBoard(page, 2);
  await page
    .locator('#roster')
    .fill(
      'Name;Email;Team\nAda Berg;ada@acme.example;North\nZoe Young;zoe@acme.example;North\nMax Cole;max@acme;South',
    );
  await expect(page.locator('[data-wrong-addresses]')).toContainText('Row 4, Max Cole: “max@acme”');
  await page.getByRole('button', { name: 'Save the list' }).click();
  await page.locator('[data-choose-group]').selectOption({ label: 'North' });
  await expect(page.locator('[data-summary]')).toHaveText(/^1 of 2 in/);
  await page.locator('[data-action="remind"]').click();
  const mail = page.locator('[data-reason="nothing-in"]').getByRole('link', { name: 'Mail 1 person' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?bcc=zoe@acme\.example&subject=/);
  await page.locator('[data-choose-group]').selectOption({ label: 'South' });
  await expect(page.locator('[data-unreached]')).toContainText('No address for Max Cole');
  await page.reload();
  await expect(page.locator('[data-summary]')).toHaveText(/^0 of 1 in/);
  await expect(page.locator('#roster')).toHaveValue(/^Name; Email; Group\n.*\n.*\nMax Cole; max@acme; South$/);
});
