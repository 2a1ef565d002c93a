import { readFile } from 'node:fs/promises';
import { answer, exercise, expect, type Page, sites, storedEvents, storedOf, test } from './page-test.ts';

/** The short part of the fault suite; `npm run faults` does the same to real files, disks and processes. */

const LESSON = 'lessons/opening-well/';
/** A page of the same origin on which nothing of the site runs. */
const BLANK = 'robots.txt';
const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);
const answers = async (page: Page) => (await storedOf(page, 'exercise-answered')).map(({ score }) => score);

async function answerOnce(page: Page): Promise<void> {
  await page.goto(LESSON);
  const root = await exercise(page, 'opening-well/pick-one');
  await answer(root, 'ask');
  await expect(root).toHaveAttribute('data-state', 'right');
}

/** Waits until the second copy holds the answer. */
async function copied(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle('crescendo%3A%2F.log').catch(() => undefined);
        return (await (await file?.getFile())?.text()) ?? '';
      }),
    )
    .toContain('exercise-answered');
}

/** Deletes the store behind the site's back, and the second copy too if asked. */
async function lose(page: Page, alsoCopy: boolean): Promise<void> {
  await page.goto(BLANK);
  await page.evaluate(async (both) => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('crescendo:/').onsuccess = resolve;
    });
    if (both) await (await navigator.storage.getDirectory()).removeEntry('crescendo%3A%2F.log');
  }, alsoCopy);
}

test('without room all answers wait in the tab, can be downloaded, and are stored once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const isFull = (): boolean => sessionStorage.getItem('room') === null;
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...record: Parameters<typeof add>) {
      if (this.name === 'events' && isFull()) throw new DOMException('No room.', 'QuotaExceededError');
      return add.apply(this, record);
    };
    // A full disk takes no second copy either.
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (/opfs-copy/.test(String(url)) && isFull()) throw new DOMException('No room.', 'QuotaExceededError');
        super(url, options);
      }
    };
  });
  await answerOnce(page);
  await expect(notice(page, 'storage-memory')).toContainText('There’s no space left to save your progress.', {
    timeout: 2_000,
  });
  await page.goto('lessons/asking-more/');
  await expect(notice(page, 'storage-memory')).toContainText('One answer is in this tab only.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what isn’t saved' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"exercise":"opening-well/pick-one"');
  expect(await answers(page)).toEqual([]);

  await page.evaluate(() => sessionStorage.setItem('room', 'yes'));
  await page.getByRole('button', { name: 'Try again now' }).click();
  await expect(notice(page, 'storage-saved')).toBeVisible();
  await expect.poll(() => answers(page)).toEqual([1]);
  await page.goto(LESSON);
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect.poll(() => answers(page)).toEqual([1]);
});

test('when the site’s data is cleared, an open tab says so and puts its answers back', async ({ page, context }) => {
  await answerOnce(page);
  await copied(page);
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(sites.fixture.url);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(notice(page, 'storage-vanished')).toContainText('was deleted while this page was open');
  await expect(page.locator('[data-exercise="opening-well/pick-one"]')).toHaveAttribute('data-state', 'right');
  await page.getByRole('button', { name: 'Save it here again' }).click();
  await expect(notice(page, 'storage-vanished')).toBeHidden();
  await expect.poll(() => answers(page)).toEqual([1]);
});

test('a lost store comes back from its second copy', async ({ page }) => {
  await answerOnce(page);
  await copied(page);
  await lose(page, false);
  await page.goto(LESSON);
  await expect(notice(page, 'storage-restored')).toContainText(
    '2 records of your progress were in the second copy and not in this browser’s store',
  );
  await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'right');
  await expect.poll(() => answers(page)).toEqual([1]);
});

test('what no copy has any more is told, until it is accepted', async ({ page }) => {
  await answerOnce(page);
  await copied(page);
  await lose(page, true);
  await page.goto('');
  await expect(notice(page, 'storage-missing')).toContainText('2 records of your progress were here before');
  await page.reload();
  // The page is loaded anew by that, and counts with what is left.
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Continue without it' }).click()]);
  await expect(notice(page, 'storage-missing')).toBeHidden();
  await answerOnce(page);
  await copied(page);
  await page.goto('data/');
  // By then all has been compared that a notice could speak of.
  await expect(page.locator('[data-storage-health="sound"]')).toContainText('Yes, in a separate place');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('what a newer release laid out is shown and never written', async ({ page }) => {
  await answerOnce(page);
  await page.goto(BLANK);
  await page.evaluate(async () => {
    const request = indexedDB.open('crescendo:/', 2);
    request.onupgradeneeded = () => request.result.createObjectStore('streaks');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  });
  await page.goto(LESSON);
  await expect(notice(page, 'storage-memory')).toContainText('This browser has used a newer version of this site');
  const root = await exercise(page, 'opening-well/pick-one');
  await expect(root).toHaveAttribute('data-state', 'right');
  const before = await storedEvents(page);
  await root.getByRole('button', { name: 'Answer again' }).click();
  await answer(root, 'ask');
  await expect(notice(page, 'storage-memory')).toContainText('One answer is in this tab only.');
  expect(await storedEvents(page)).toEqual(before);
});

test('an answer outlives a reader who leaves before it has reached the disk', async ({ page, context }) => {
  await page.goto(LESSON);
  const root = await exercise(page, 'opening-well/pick-one');
  const other = await context.newPage();
  await other.goto(BLANK);
  await other.evaluate(keepStoreBusy);
  await answer(root, 'ask');
  await page.goto('data/');
  await other.close();
  await expect.poll(() => answers(page)).toEqual([1]);
});

/** Runs in a page: one transaction after which all others must wait, until the page is closed. */
async function keepStoreBusy(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('crescendo:/');
    request.onsuccess = () => resolve(request.result);
  });
  const store = database.transaction('events', 'readwrite').objectStore('events');
  await new Promise<void>((resolve) => {
    const again = (): void => {
      store.count().onsuccess = again;
      resolve();
    };
    store.count().onsuccess = again;
  });
}

test('a clock that is set back changes neither the order of answers nor any figure', async ({ page }) => {
  await page.clock.setSystemTime('2036-05-05T12:00:00');
  await answerOnce(page);
  await page.clock.setSystemTime('2016-05-05T12:00:00');
  const root = await exercise(page, 'opening-well/pick-one');
  await root.getByRole('button', { name: 'Answer again' }).click();
  await answer(root, 'boast');
  await expect(root).toHaveAttribute('data-state', 'hint');
  for (const path of [LESSON, 'review/', 'progress/', 'record/', 'data/', '']) {
    await page.goto(path);
    if (path === LESSON)
      await expect(await exercise(page, 'opening-well/pick-one')).toHaveAttribute('data-state', 'hint');
    if (path === 'review/') await expect(page.locator('[data-review-state]')).toBeVisible();
    if (path === 'record/') await expect(page.locator('[data-record]')).toBeVisible();
    if (path === 'data/') await expect(page.locator('[data-storage-health="sound"]')).toContainText('2 answers');
    await expect(page.locator('body')).not.toContainText(/NaN|Invalid Date|undefined|[^\w–][-−]\d/);
  }
});
