import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
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
  showPart,
} from './team-material.ts';

/** The board as a page: files and drops, addresses, other tabs, print. What it tells of the work is in tests/views. */

const names = (page: Page) => page.locator('.grid tbody th');

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
  await expect(said(page)).toHaveText('2 hand-ins added. 2 were set aside; see why below.');
  await expect(outcome(page)).toContainText('It’s a zip file');
  await expect(outcome(page)).toContainText('cut.json');

  const folder = mkdtempSync(join(tmpdir(), 'hand-ins-'));
  for (const file of [ada, carla]) if (file) writeFileSync(join(folder, file.name), file.buffer);
  writeFileSync(join(folder, '.hidden'), 'nothing');
  await page.locator('.file input').nth(1).setInputFiles(folder);
  await expect(said(page)).toHaveText('1 hand-in added. 1 was already on the board.');

  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dmitri?.buffer.toString() ?? '');
  await expect(said(page)).toHaveText('1 hand-in added.');
  await expect(names(page)).toHaveCount(4);
  await page.reload();
  await expect(names(page)).toHaveText(['Dmitri Engel', 'Ada Berg', 'Ben Cole', 'Carla Diaz']);
});

test('a hand-in’s own link lands when it is opened, and leaves the address bar', async ({ page, context }) => {
  const material = await materialOf(page);
  await openBoard(page);
  const other = await context.newPage();
  await other.goto(await linkTo(material, 4));
  await expect(said(other)).toHaveText('1 hand-in added.');
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

test('the table sorts and filters, keeps that in the address, and Back leads to the assignment before', async ({
  page,
}) => {
  await fullBoard(page, 8);
  // Who needs the trainer comes first.
  await expect(names(page).first()).toHaveText('Dmitri Engel');
  const sort = page.getByRole('columnheader', { name: 'Score on first tries' });
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
  await expect(page.locator('.grid .status')).toHaveText('1 lesson left, overdue');
  await page.reload();
  await expect(names(page)).toHaveText(['Dmitri Engel']);
  await expect(page).toHaveURL(/#.*&sort=lesson%3Aopening-well&name=e&status=overdue$/);
  await page.getByRole('button', { name: 'Show everyone' }).click();
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

const SHEETS = [
  { what: 'team', part: 'Team', row: 'tbody tr', rows: 16 },
  { what: 'questions', part: 'Questions', row: 'tbody tr', rows: 12 },
  { what: 'sure-but-wrong', part: 'Sure but wrong', row: '.sure tbody tr', rows: 5 },
  { what: 'texts', part: 'Texts', row: '.texts li', rows: 8 },
];

test('the screen, the file and the print of each table hold the same', async ({ page }) => {
  const material = await fullBoard(page, 16);
  await add(page, await linkTo(material, 0, { id: 'odd', name: '+1 =SUM(A1)', at: Date.UTC(2026, 10, 20) }));
  await expect(names(page)).toHaveCount(17);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  for (const { what, part, row, rows } of SHEETS) {
    await showPart(page, part);
    await expect(page.locator(`[data-sheet="${what}"]`)).toBeVisible();
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

test('the whole way goes by keyboard alone', async ({ page }) => {
  const material = await materialOf(page);
  await openBoard(page);
  await page.locator('#incoming').focus();
  await page.keyboard.insertText((await linksOf(material, 3)).join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('3 hand-ins added.');
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
  await expect(page.getByRole('heading', { name: 'Ben Cole' })).toBeFocused();
  await reach(/^Next/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ada Berg' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Ben Cole' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await reach(/^Back to the team/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ben Cole' })).toBeFocused();
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
