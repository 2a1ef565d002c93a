import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { packPayload } from '../../src/formats/link/payload.ts';
import { handInFile } from '../../src/team/hand-in/send-hand-in.ts';
import { nameOf } from '../team/generated-hand-ins.ts';
import { payloadOf } from './assigned.ts';
import { expect, type Page, test } from './page-test.ts';
import {
  add,
  asked,
  BOARD,
  fileFor,
  fullBoard,
  linksOf,
  linkTo,
  materialOf,
  openBoard,
  outcome,
  said,
  shownRows,
  workOf,
} from './team-material.ts';

/** The trainer's side: getting work in, and reading the team from it. */

const names = (page: Page) => page.locator('.grid tbody th');

test('of thirty hand-ins in a mail the good ones land, and the others are set aside by name with the reason', async ({
  page,
}) => {
  const material = await materialOf(page);
  await openBoard(page);
  const good = await linksOf(material, 20);
  const { body, publicKey, signature } = await workOf(material, 20);
  const forged = body.replace(nameOf(20), 'Mallory Forge');
  const first = good[0] ?? '';
  const bad = [
    `${first.slice(0, -60)} (cut)`,
    `${BOARD}#${await packPayload('hand-in', 1, [forged, publicKey, signature])}`,
    first,
    first,
    await linkTo(material, 21, { assignment: { id: 'other', edition: 1, title: 'Another one' } }),
    `${BOARD}#${await packPayload('hand-in', 2, ['later'])}`,
    `${BOARD}#${await packPayload('hand-in', 1, ['{"id":"x"}'])}`,
    `${BOARD}#${await packPayload('hand-in', 1, 'A'.repeat(90_000))}`,
  ];
  const odd = [
    await linkTo(material, 22, { name: '=HYPERLINK("https://evil.example")' }),
    await linkTo(material, 23, { name: 'Ann\u202egnirts\u200b Lee' }),
  ];
  const mail = [...good, ...bad, ...odd].map((link, at) => `> Hello,\n> here is mine:\n> ${link}\n> Person ${at}\n`);
  await add(page, mail.join('\n'));

  await expect(said(page)).toHaveText(
    '22 hand-ins landed. 2 were here already. 1 waits for an assignment that is not on this board; below are the ways on. 5 were set aside; below it says why.',
  );
  const aside = outcome(page).locator('[data-set-aside]');
  await expect(aside.filter({ hasText: 'altered after it left the browser' })).toContainText(
    'Mallory Forge (link 22 of',
  );
  await expect(aside.filter({ hasText: 'is cut off: its end is missing' })).toContainText('link 21 of the pasted text');
  await expect(aside.filter({ hasText: 'a newer release of this site' })).toContainText('link 26 of the pasted text');
  await expect(aside.filter({ hasText: 'holds something that no release' })).toHaveCount(1);
  await expect(aside.filter({ hasText: 'more than 64 KB' })).toHaveCount(1);
  await expect(page.locator('[data-stranded]')).toContainText('1 hand-in for it waits here');
  await expect(names(page)).toHaveCount(22);
  await expect(names(page).filter({ hasText: 'HYPERLINK' })).toHaveText('=HYPERLINK("https://evil.example")');
  await expect(names(page).filter({ hasText: 'Lee' })).toHaveText('Anngnirts Lee');
  await expect(page.locator('[data-summary]')).toContainText('Handed in: 22.');
});

test('files, a folder and a drop anywhere on the page land, and the same work brought again changes nothing', async ({
  page,
}) => {
  const material = await materialOf(page);
  await openBoard(page);
  const [ada, ben, carla, dmitri] = await Promise.all([0, 1, 2, 3].map((number) => fileFor(material, number)));
  const zip = { name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 …') };
  const cut = { ...(carla as typeof zip), name: 'cut.json', buffer: (carla as typeof zip).buffer.subarray(0, 400) };
  await page
    .locator('.file input')
    .first()
    .setInputFiles([ada, ben, zip, cut].filter((file) => file !== undefined));
  await expect(said(page)).toHaveText('2 hand-ins landed. 2 were set aside; below it says why.');
  await expect(outcome(page)).toContainText('It is a packed folder (zip)');
  await expect(outcome(page)).toContainText('cut.json');

  const folder = mkdtempSync(join(tmpdir(), 'hand-ins-'));
  for (const file of [ada, carla]) if (file) writeFileSync(join(folder, file.name), file.buffer);
  writeFileSync(join(folder, '.hidden'), 'nothing');
  await page.locator('.file input').nth(1).setInputFiles(folder);
  await expect(said(page)).toHaveText('1 hand-in landed. 1 was here already.');

  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dmitri?.buffer.toString() ?? '');
  await expect(said(page)).toHaveText('1 hand-in landed.');
  await expect(names(page)).toHaveCount(4);
  await page.reload();
  await expect(names(page)).toHaveText(['Ada Berg', 'Ben Cole', 'Carla Diaz', 'Dmitri Engel']);
});

test('a hand-in’s own link lands when it is opened, and leaves the address bar', async ({ page, context }) => {
  const material = await materialOf(page);
  await openBoard(page);
  const other = await context.newPage();
  await other.goto(await linkTo(material, 4));
  await expect(said(other)).toHaveText('1 hand-in landed.');
  await expect(other).not.toHaveURL(/hand-in1/);
  // The tab that was open hears of it.
  await expect(names(page)).toHaveText(['Eve Fonseca']);
  // In a page that is open, only the fragment changes.
  await page.evaluate((link) => location.assign(link), await linkTo(material, 5));
  await expect(names(page)).toHaveText(['Eve Fonseca', 'Femi Grau']);
  await expect(page).not.toHaveURL(/hand-in1/);
  await page.evaluate(() => location.assign('#hand-in1.broken'));
  await expect(said(page)).toContainText('1 was set aside');
});

test('work for an assignment that this browser lost waits, and lands when the assignment is taken on', async ({
  page,
}) => {
  const material = await materialOf(page);
  await page.goto('trainer/team/');
  await expect(page.locator('[data-team="empty"]')).toContainText('You have not assigned anything');
  await add(page, (await linksOf(material, 3)).join(' '));
  const stranded = page.locator('[data-stranded]');
  await expect(stranded).toContainText(
    '3 hand-ins for it wait here until you leave this page: Ada Berg, Ben Cole, Carla',
  );
  await stranded.getByRole('button', { name: 'Take this assignment onto this board' }).click();
  await expect(names(page)).toHaveText(['Ada Berg', 'Ben Cole', 'Carla Diaz']);
  await expect(stranded).toHaveCount(0);
  await expect(page.locator('.of-assignment')).toContainText('No due day');
  await expect(page.locator('[data-mark="overdue"]')).toHaveCount(0);

  const elsewhere = { id: 'elsewhere', title: 'The other one' };
  await add(page, `${BOARD}#${await payloadOf(page, asked(elsewhere))}`);
  await expect(stranded).toContainText('with due day and pass mark');
  await stranded.getByRole('button').click();
  await expect(page.locator('.of-assignment')).toContainText('The other oneDue Friday, November 20');
  await expect(page.locator('[data-choose-assignment] option')).toHaveCount(2);
});

test('the table sorts and filters, keeps that in the address, and Back leads to the assignment before', async ({
  page,
}) => {
  await fullBoard(page, 8);
  await expect(names(page).first()).toHaveText('Ada Berg');
  const sort = page.getByRole('columnheader', { name: 'Score at first tries' });
  await sort.getByRole('button').click();
  await expect(sort).toHaveAttribute('aria-sort', 'ascending');
  const scores = (await shownRows(page, 'team')).map((cells) => Number(cells[3]));
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  await sort.getByRole('button').click();
  await expect(sort).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('columnheader', { name: 'Opening Well' }).getByRole('button').click();
  await page.getByLabel('Name', { exact: true }).fill('e');
  await page.getByLabel('Status').selectOption('overdue');
  await expect(page.locator('.row-filters').first()).toContainText('1 of 8 shown.');
  await expect(names(page)).toHaveText(['Dmitri Engel']);
  await expect(page.locator('.grid .status')).toHaveText('Not done yet, overdue');
  await page.reload();
  await expect(names(page)).toHaveText(['Dmitri Engel']);
  await expect(page).toHaveURL(/#.*&sort=lesson%3Aopening-well&name=e&status=overdue$/);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(names(page)).toHaveCount(8);

  await add(page, `${BOARD}#${await payloadOf(page, asked({ id: 'second', title: 'Second' }))}`);
  await page.locator('[data-action="adopt"]').click();
  await expect(page.locator('.of-assignment h2')).toHaveText('Second');
  await page.goBack();
  await expect(page.locator('.of-assignment h2')).toHaveText('Before the fair');
});

test('a newer assignment does not take the place of the one that is looked at, nor of the one that Back leads to', async ({
  page,
  context,
}) => {
  await openBoard(page);
  const second = `${BOARD}#${await payloadOf(page, asked({ id: 'second', title: 'Second' }))}`;
  const title = page.locator('.of-assignment h2');
  await page.goto('about:blank');
  await page.goto('trainer/team/');
  await expect(title).toHaveText('Before the fair');

  const other = await context.newPage();
  await other.goto(second);
  await other.locator('[data-action="adopt"]').click();
  await expect(other.locator('.of-assignment h2')).toHaveText('Second');
  await expect(page.locator('[data-choose-assignment] option')).toHaveCount(2);
  await expect(title).toHaveText('Before the fair');

  await page.locator('[data-choose-assignment]').selectOption('second');
  await expect(title).toHaveText('Second');
  await page.goBack();
  await expect(title).toHaveText('Before the fair');
});

test('a name opens what that person handed in: the newest, what it replaces, and what to know of it', async ({
  page,
}) => {
  const material = await fullBoard(page, 2);
  await add(page, await linkTo(material, 0, { id: 'again', at: Date.UTC(2026, 10, 21), commitments: [] }));
  await page.getByRole('button', { name: 'Ada Berg' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ada Berg' });
  await expect(dialog).toContainText('Unaltered since it left this browser.');
  await expect(dialog).toContainText('Replaces an earlier hand-in.');
  await expect(dialog).toContainText('thank you for number 0');
  await dialog.getByText(/exercises done/).click();
  await expect(dialog.locator('details')).toContainText('Unaltered since it left this browser.');
  await expect(dialog).not.toContainText(/verified|certified/i);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ada Berg' })).toBeFocused();
});

test('a pasted list of names says who is missing, asks about likely ones, and gives words to remind them', async ({
  page,
}) => {
  const material = await materialOf(page);
  await openBoard(page);
  await add(page, `${await linkTo(material, 0)} ${await linkTo(material, 1, { name: 'Benjamin Cole' })}`);
  await page.getByRole('button', { name: 'Save the list' }).click();
  await expect(page.locator('#roster-problem')).toContainText('There is no name in it yet');
  await expect(page.locator('#roster')).toBeFocused();
  await page.locator('#roster').fill('1. BERG, Ada\nCole\nZoe Young <zoe@firm.example>\n');
  await page.getByRole('button', { name: 'Save the list' }).click();
  const missing = page.locator('.missing li');
  await expect(missing).toHaveText([/^Cole.*perhaps “Benjamin Cole”\?/, 'Zoe Young']);
  await expect(page.locator('[data-summary]')).toHaveText(
    'Handed in: 1 of 3. Done: 2. Overdue: 2. Not on your list: 1.',
  );
  await missing.getByRole('button').click();
  await expect(missing).toHaveText(['Zoe Young']);
  await page.getByText('Remind them').click();
  const words = page.locator('[data-roster] textarea[readonly]');
  await expect(words).toHaveValue(/“Before the fair” has not reached me yet. It was due on Friday, November 20/);
  await expect(words).toHaveValue(/\/assignment\/#assignment1\./);
  await expect(words).not.toHaveValue(/Zoe/);
  await page.reload();
  await expect(page.locator('.missing li')).toHaveText(['Zoe Young']);
});

test('a table from a spreadsheet gives its names', async ({ page }) => {
  const material = await materialOf(page);
  await openBoard(page);
  await add(page, await linkTo(material, 0));
  await page.locator('#roster').fill('No.\tFirst name\tLast name\n1\tAda\tBerg\n2\tZoe\t"Young"\n');
  await expect(page.locator('#roster-found')).toHaveText('2 names found');
  await page.getByRole('button', { name: 'Save the list' }).click();
  await expect(page.getByText('2 names are on your list.')).toBeVisible();
  await expect(page.locator('.missing li')).toHaveText(['Zoe Young']);
});

const SHEETS = [
  { what: 'team', row: 'tbody tr', rows: 16 },
  { what: 'questions', row: 'tbody tr', rows: 12 },
  { what: 'sure-but-wrong', row: '.sure tbody tr', rows: 5 },
  { what: 'texts', row: '.texts li', rows: 8 },
];

test('the screen, the file and the print of each table hold the same', async ({ page }) => {
  const material = await fullBoard(page, 16);
  await add(page, await linkTo(material, 0, { id: 'odd', name: '+1 =SUM(A1)', at: Date.UTC(2026, 10, 20) }));
  await expect(names(page)).toHaveCount(17);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  for (const { what, row, rows } of SHEETS) {
    const all = page.getByRole('button', { name: /^Show all \d+ questions/ });
    if (what === 'questions' && (await all.isVisible())) await all.click();
    const shown = await shownRows(page, what, row);
    expect(shown.length, what).toBeGreaterThanOrEqual(rows);

    const saving = page.waitForEvent('download');
    await page.locator(`[data-action="csv-${what}"]`).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${what}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { data } = papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    const [, ...saved] = data;
    const cells = saved.map((cells) => (what === 'texts' ? cells.slice(1) : cells));
    expect(cells.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    const plain = cells.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, '').trim()));
    expect(plain, what).toEqual(shown);

    await page.locator(`[data-action="print-${what}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-print', what);
    await page.emulateMedia({ media: 'print' });
    expect(await shownRows(page, what, row), what).toEqual(shown);
    const others = await page
      .locator('[data-sheet]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(others).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-print', /./);
  }
});

test('hardest questions say who was drawn where, and the plot says the same as its table', async ({ page }) => {
  await fullBoard(page, 14);
  const row = page.locator('.questions tbody tr').filter({ hasText: 'Ask' }).first();
  await expect(row).toContainText(/\d+ %/);
  await expect(page.locator('.questions')).toContainText(
    /Tells those who know|Hardly tells|Tells them apart|Those who do well/,
  );
  const plot = page.getByRole('img', { name: /^Plot of \d+ questions/ });
  await expect(plot).toBeVisible();
  const dots = await plot.locator('.dot').count();
  await page.getByText('The same as a table').click();
  const rows = await page.locator('.sure-plot tbody tr').count();
  expect(dots).toBeGreaterThan(0);
  expect(rows).toBeGreaterThanOrEqual(dots);
});

test('the whole way goes by keyboard alone', async ({ page }) => {
  const material = await materialOf(page);
  await openBoard(page);
  await page.locator('#incoming').focus();
  await page.keyboard.insertText((await linksOf(material, 3)).join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('3 hand-ins landed.');
  const reach = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
    }
    throw new Error(`Tab does not reach ${name}.`);
  };
  await reach(/^Handed in on/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Carla Diaz', 'Ben Cole', 'Ada Berg']);
  await reach(/^Ben Cole$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ben Cole' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reach(/^Names, one in|^$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an empty field, a page of the web and a file too many are told in words, and nothing is lost', async ({
  page,
}) => {
  await openBoard(page);
  await page.locator('[data-action="add"]').click();
  await expect(page.locator('#incoming-problem')).toHaveText('Paste a link, a mail or a whole thread first.');
  await expect(page.locator('#incoming')).toBeFocused();
  await add(page, '<html><body>Not a hand-in</body></html>');
  await expect(outcome(page)).toContainText('It is a web page and not a hand-in.');
  const backup = {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"crescendo-backup"}'),
  };
  await page.locator('.file input').first().setInputFiles(backup);
  await expect(outcome(page)).toContainText('It is a backup of somebody’s progress');
  await expect(page.locator('[data-team="board"]')).toBeVisible();
});

test('unsigned work lands and says that nobody can tell whether it was changed', async ({ page }) => {
  const material = await materialOf(page);
  await openBoard(page);
  const { body } = await workOf(material, 6);
  const file = handInFile({ body, publicKey: undefined, signature: undefined });
  await page
    .locator('.file input')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(names(page)).toHaveText(['Grace Haddad']);
  await expect(page.locator('.grid .notes')).toContainText('Not signed: the browser that made it could not');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what the board is and what it needs', async ({ page }) => {
    await page.goto('trainer/team/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team board');
    await expect(page.locator('main noscript')).toBeVisible();
    await expect(page.locator('main .needs-script')).toBeHidden();
  });
});
