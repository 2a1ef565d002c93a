import { readFile } from 'node:fs/promises';
import { accept } from './assigned.ts';
import { answer, exercise, expect, type Page, test } from './page-test.ts';
import { add, fullBoard, linkTo, openBoard, openCare, said } from './team-material.ts';

/** The team board is looked after as one's own progress is: backup, restore, erasing, and words when it can't be kept. */

const names = (page: Page) => page.locator('.grid tbody th');
const care = (page: Page) => page.locator('[data-board-care]');

async function backUp(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    care(page).getByRole('button', { name: 'Back up now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-team-board-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

const choose = (page: Page, text: string) =>
  page
    .locator('section[aria-labelledby="restore"] input[type="file"]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const message = (page: Page) => page.locator('[data-restore-message]');

/** All that the browser keeps of the board, in its store, its second copy and the pages' memory, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('crescendo:/#board'));
    const stores = [...database.objectStoreNames];
    const records = await Promise.all(
      stores.map((name) => settled(database.transaction(name).objectStore(name).getAll())),
    );
    database.close();
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(`${encodeURIComponent('crescendo:/#board')}.log`);
    const copy = await (await file.getFile()).text();
    return JSON.stringify([records, copy, { ...localStorage }, { ...sessionStorage }]);
  });

/** What is named after the site in this browser. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return [...databases, ...files, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });

test('a backup brings the board back after it was erased, twice without doubling, and takes no other file', async ({
  page,
}) => {
  await fullBoard(page, 3);
  await expect(care(page)).toContainText('1 assignment and 3 hand-ins, in this browser, on this device');
  await expect(care(page)).toContainText('Last backup: none yet, 3 hand-ins since.');
  const text = await backUp(page);
  await expect(care(page)).not.toContainText('hand-ins since');

  await page.getByRole('button', { name: 'Erase the board…' }).click();
  await page.locator('section[aria-labelledby="erase"] [data-action="erase"]').click();
  await expect(page.locator('[data-board-erased]')).toContainText('1 assignment and 3 hand-ins');
  await expect(names(page)).toHaveCount(0);
  expect(await kept(page).catch(() => '')).not.toContain('Ada Berg');

  await choose(page, text.slice(0, text.length / 2));
  await expect(page.locator('[data-restore="preview"] .advice')).toContainText('cut off or damaged');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, text);
  await expect(page.locator('[data-count="added"]')).toContainText('3 hand-ins among them');
  await page.locator('[data-action="restore"]').click();
  await expect(message(page)).toContainText('The board is up to date.');
  await page.goto('trainer/team/');
  await expect(names(page)).toHaveText(['Ada Berg', 'Ben Cole', 'Carla Diaz']);
  await openCare(page);
  await choose(page, text);
  await expect(page.locator('[data-count="added"]')).toContainText('0 records');
  await page.getByRole('button', { name: 'Nothing to add. Close' }).click();

  await choose(page, text.replace('crescendo-board-backup', 'crescendo-backup'));
  await expect(message(page)).toContainText('Restore it on the page “Your data”.');
  await page.goto('data/');
  await choose(page, text);
  await expect(message(page)).toContainText('This is a backup of a team board, not of your progress.');
});

test('a notice that sends one to the backup leads to its place below the newest board', async ({ page }) => {
  await fullBoard(page, 3);
  await page.goto('about:blank');
  await page.goto('trainer/team/#&restore');
  await expect(names(page)).toHaveCount(3);
  await expect(page.locator('#restore')).toBeInViewport();
});

test('a person is erased everywhere in this browser, in other tabs too, and everybody else stays', async ({
  page,
  context,
}) => {
  const material = await fullBoard(page, 3);
  const text = await backUp(page);
  const other = await context.newPage();
  await other.goto('trainer/team/');
  await expect(names(other)).toHaveCount(3);
  expect(await kept(page)).toContain('Ben Cole');

  const panel = page.locator('section[aria-labelledby="erase-person"]');
  await panel.getByRole('button', { name: 'Erase…' }).click();
  await expect(panel.getByLabel('Whose hand-ins')).toBeFocused();
  await expect(panel).toContainText('Choose whose hand-ins to erase.');
  await panel.getByLabel('Whose hand-ins').selectOption({ label: 'Ben Cole (1 hand-in)' });
  await panel.getByRole('button', { name: 'Erase…' }).click();
  await expect(panel).toContainText('Ben Cole: 1 hand-in');
  await expect(panel).toContainText('the links and files Ben Cole sent');
  await panel.getByRole('button', { name: 'Erase Ben Cole' }).click();
  await expect(panel.getByRole('status')).toHaveText('Erased from this browser, for Ben Cole: 1 hand-in.');

  for (const tab of [page, other]) await expect(names(tab)).toHaveText(['Ada Berg', 'Carla Diaz']);
  expect(await kept(page)).not.toMatch(/Ben Cole|hand-in-of-1/);
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await other.reload();
  await expect(names(other)).toHaveText(['Ada Berg', 'Carla Diaz']);
  await expect(other.locator('[data-notices] [data-notice]')).toHaveCount(0);
  expect(await kept(other)).not.toMatch(/Ben Cole|hand-in-of-1/);

  // A backup asks, and brings him back only when that is wanted; what he sent comes in as ever.
  await choose(page, text);
  await expect(page.locator('[data-count="erased"]')).toContainText('1 record was erased in this browser on purpose');
  await page.getByLabel('Bring them back').check();
  await page.locator('[data-action="restore"]').click();
  await expect(message(page)).toContainText('1 record restored.');
  for (const tab of [page, other]) await expect(names(tab)).toHaveText(['Ada Berg', 'Ben Cole', 'Carla Diaz']);
  await add(page, await linkTo(material, 1));
  await expect(said(page)).toContainText('1 was already on the board.');
});

test('“Erase everything” names the board, and leaves nothing of it, of the key or of the progress', async ({
  page,
  context,
}) => {
  await fullBoard(page, 2);
  const asleep = await context.newPage();
  await asleep.goto('trainer/team/');
  await expect(names(asleep)).toHaveCount(2);
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await accept(page);
  await page.goto('about:blank');
  await page.goto('assignment/#hand-in/9f3a27c1be04');
  await page.locator('[data-action="pack"]').click();
  await expect(page.getByLabel('The link', { exact: true })).toHaveValue(/hand-in1/);
  await expect.poll(() => traces(page)).toEqual(expect.arrayContaining(['crescendo:/#board', 'crescendo:/#key']));

  await page.goto('data/');
  await expect(page.locator('[data-erases-board]')).toContainText('team board with 1 assignment and 2 hand-ins');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await expect(page.getByRole('button', { name: 'Back up the team board first' })).toBeVisible();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.locator('[data-erased="true"]')).toContainText('has nothing of yours left');
  await expect(asleep.locator('[data-notice="storage-erased"]')).toContainText('was erased in another tab');
  expect(await traces(page)).toEqual([]);
});

test('where there is no board, erasing speaks of none and makes none', async ({ page }) => {
  await page.goto('data/');
  await expect(page.getByRole('heading', { name: 'Erase everything' })).toBeVisible();
  await expect(page.locator('[data-erases-board]')).toHaveCount(0);
  expect((await traces(page)).filter((name) => name.includes('board'))).toEqual([]);
});

test.describe('a store that takes nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { add: addTo } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...record: Parameters<typeof addTo>) {
        if (this.name === 'events') throw new DOMException('No room.', 'QuotaExceededError');
        return addTo.apply(this, record);
      };
      Object.defineProperty(globalThis, 'Worker', {
        value: () => {
          throw new DOMException('No workers.', 'SecurityError');
        },
      });
    });
  });

  test('is told in words of the board, and what waits goes from page to page', async ({ page }) => {
    await openBoard(page);
    await expect(page.locator('[data-notice="storage-memory"]')).toContainText(
      'There’s no space left to save your team board.',
    );
    await expect(page.locator('[data-notice="storage-memory"]')).toContainText('One change is in this tab only.');
    await page.goto('library/');
    await page.goto('trainer/team/');
    await expect(page.locator('.of-assignment h2')).toHaveText('Before the fair');
  });
});
