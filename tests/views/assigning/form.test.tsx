import { expect, it } from 'vitest';
import { emptyDraft } from '../../../src/team/assignment/assignment-draft.ts';
import { askedBy, DUE } from '../../team/asked-assignment.ts';
import { entry, field, madeLink, make, openForm, pick, search, steps } from '../assign-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page, press } from '../locate.ts';

freshBrowserForEachTest();

it('What is missing or wrong is said at its field, and the focus goes to the first', async () => {
  await openForm();
  await make();
  await expect.element(search()).toHaveFocus();
  await expect.element(search()).toHaveAccessibleDescription('Choose at least one lesson.');
  await expect.element(field('Title')).toHaveAccessibleDescription(/^Give it a title/);
  await pick('Asking More');
  await expect.element(search()).toHaveAccessibleDescription('');
  await field('Title').fill('x'.repeat(5_000));
  await field('Due date').fill('2020-01-01');
  await field('Pass mark').fill('120');
  await make();
  await expect.element(field('Title')).toHaveFocus();
  await expect.element(field('Title')).toHaveAccessibleDescription('This is longer than 120 characters. Shorten it.');
  await expect.element(field('Due date')).toHaveAccessibleDescription(/That day has passed/);
  await expect.element(field('Pass mark')).toHaveAccessibleDescription(/whole number from 0 to 100/);
  await field('Title').fill('Fine');
  await field('Pass mark').fill('');
  await field('Due date').fill('');
  field('Due date').element().focus();
  await press('1');
  await make();
  await expect.element(field('Due date')).toHaveFocus();
  await expect.element(field('Due date')).toHaveAccessibleDescription(/The date isn’t complete/);
  await field('Due date').fill(DUE);
  await make();
  expect(await askedBy(await madeLink())).toMatchObject({ title: 'Fine', due: DUE });
});

it('A half-filled form survives a reload, and what was begun comes back after another start', async () => {
  await openForm();
  await pick('Asking More');
  await field('Title').fill('Half');
  await field('Note').fill('Not yet');
  await openForm();
  await expect.element(field('Title')).toHaveValue('Half');
  await expect.element(field('Note')).toHaveValue('Not yet');
  await expect.poll(steps).toEqual(['Asking More']);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.element(field('Title')).toHaveValue('');
  await field('Title').fill('Other');
  await openForm();
  await page.getByRole('button', { name: 'Go back to “Half”' }).click();
  await expect.element(field('Title')).toHaveValue('Half');
  await expect.element(page.getByRole('button', { name: 'Go back to “Other”' })).toBeVisible();
});

const HOSTILE = 'javascript:alert(1) <b>bold</b> <img src=x onerror=alert(2)> =1+1 "\'&';

it('What is typed is shown as text, whatever it holds', async () => {
  await openForm();
  await pick('Asking More');
  await field('Title').fill(HOSTILE);
  await field('From').fill(`\u202eevil\u200b ${HOSTILE.slice(0, 40)}`);
  await field('Note').fill(`${HOSTILE}\n`.repeat(8));
  await expect.element(page.locate('.sheet h3')).toHaveTextContent(HOSTILE);
  await expect.element(page.locate('.sheet dd').first()).toHaveTextContent(`evil ${HOSTILE.slice(0, 40)}`);
  await make();
  expect(await askedBy(await madeLink())).toMatchObject({ title: HOSTILE, from: `evil ${HOSTILE.slice(0, 40)}` });
  await page.getByRole('button', { name: 'QR code' }).click();
  await page.getByRole('button', { name: 'Show it full size' }).click();
  await expect.element(page.getByRole('dialog')).toMatchTextContent(HOSTILE);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.element(entry(HOSTILE)).toBeVisible();
  await expect.element(page.locate('main b, main img')).not.toBeInTheDocument();
  const protocols = page
    .locate('main a')
    .elements()
    .map((link) => Reflect.get(link, 'protocol'));
  expect(protocols.length).toBeGreaterThan(0);
  expect(protocols).not.toContain('javascript:');
});

it('Lessons change places by drag', async () => {
  const collection = { kind: 'module', id: 'first-steps' } as const;
  await openForm({ draft: { ...emptyDraft, collection } });
  await expect.poll(steps).toEqual(['Opening Well', 'Asking More']);
  const step = page.locate('.chosen .step');
  await step.first().dropTo(step.nth(1));
  await expect.poll(steps).toEqual(['Asking More', 'Opening Well']);
  await expect.element(page.locate('.sheet')).not.toMatchTextContent('The module');
});

it('A long link says how long it is', async () => {
  await openForm();
  await pick('Asking More');
  await field('Title').fill('Long');
  await field('Note').fill(Array.from({ length: 160 }, (_one, index) => (index * 7_919).toString(36)).join(' '));
  await make();
  const link = await madeLink();
  await expect.element(page.locate('[data-long-link]')).toMatchTextContent(`${link.length} characters`);
});

it('Several lessons get a day each, of which one can be changed or skipped', async () => {
  await openForm();
  await pick('Asking More');
  await expect.element(page.getByLabelText('One day for all')).not.toBeInTheDocument();
  await pick('Opening Well');
  await field('Title').fill('Weekly');
  await page.getByLabelText(/^One lesson after another/).click();
  await field('First day').fill('2199-12-30');
  await page.locate('.part-days summary').click();
  const days = (): unknown[] =>
    page
      .locate('.part-days input')
      .elements()
      .map((input) => Reflect.get(input, 'value'));
  // The first day was a Monday; both Mondays lie around the turn of the year.
  await expect.poll(days).toEqual(['2199-12-30', '2200-01-06']);
  await page.getByRole('button', { name: /^Skip Monday, December 30/ }).click();
  await expect.poll(days).toEqual(['2200-01-06', '2200-01-13']);
  await page.getByRole('button', { name: /^Use it again/ }).click();
  await page.getByLabelText('Day of “Opening Well”').fill('2199-12-29');
  await make();
  await expect.element(field('First day')).toHaveFocus();
  await expect.element(page.locate('#assignment-first-problem')).toMatchTextContent('“Opening Well” is due before');
  await page.getByRole('button', { name: /^Reset/ }).click();
  await field('Your email for hand-ins').fill('maria@acme');
  await make();
  await expect.element(page.locate('#assignment-reply-to-problem')).toMatchTextContent('isn’t an email address');
  await field('Your email for hand-ins').fill(' maria@acme.example ');
  await make();
  expect(await askedBy(await madeLink())).toMatchObject({
    days: ['2199-12-30', '2200-01-06'],
    due: '2200-01-06',
    replyTo: 'maria@acme.example',
  });
  await openForm();
  await expect.element(field('Your email for hand-ins')).toHaveValue('maria@acme.example');
});
