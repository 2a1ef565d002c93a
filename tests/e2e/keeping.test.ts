import { readFile } from 'node:fs/promises';
import { largeBackup } from '../faults/large-backup.ts';
import { answer, exercise, expect, type Page, sites, storedEvents, storedOf, test } from './page-test.ts';

/** What a learner does on the page of their data: back up, restore, carry, reset, erase. */

const file = (text: string) => ({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Two answers in two lessons, stored. */
async function practice(page: Page): Promise<void> {
  await page.goto('lessons/asking-more/');
  await answer(await exercise(page, 'asking-more/next-question'), 'when');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'complete');
  await page.goto('lessons/opening-well/');
  await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
  await expect(page.locator('main [data-progress-text]')).toHaveText('1 of 4 exercises');
  await expect.poll(() => storedOf(page, 'exercise-answered')).toHaveLength(2);
}

/** Saves a backup and returns what is in it. */
async function backUp(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-progress-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function restore(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file(text));
  await page.locator('[data-action="restore"]').click();
  await expect(page.locator('[data-restore-message]').first()).toContainText('restored');
}

/** How far a lesson is on the page of progress. */
const lessonOf = (page: Page, id: string) => page.locator(`[data-module] [data-lesson="${id}"]`);

async function expectPracticed(page: Page): Promise<void> {
  await page.goto('progress/');
  await expect(lessonOf(page, 'asking-more')).toHaveAttribute('data-status', 'complete');
  await expect(lessonOf(page, 'opening-well')).toHaveAttribute('data-status', 'started');
}

/** All that is left of the site in this browser. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [
      ...databases,
      ...files,
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
    ];
  });

test('a backup brings everything back after an erasure, and a second time changes nothing', async ({ page }) => {
  await practice(page);
  const before = await storedEvents(page);
  await page.goto('data/');
  const text = await backUp(page);
  await expect(page.locator('[data-storage-health]')).toContainText('Keep it somewhere other than this device');
  await page.evaluate(() => caches.open('crescendo:/#pages'));
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.locator('[data-erased="true"]')).toContainText('has nothing of yours left');
  expect(await traces(page)).toEqual([]);

  await page.goto('progress/');
  await expect(page.locator('[data-nothing-yet]')).toBeVisible();
  await page.goto('data/');
  await restore(page, text);
  await expectPracticed(page);
  await expect.poll(() => storedEvents(page)).toEqual(expect.arrayContaining(before));
  await page.goto('data/');
  await restoreNothing(page, text);
});

/** The same file a second time has nothing to add. */
async function restoreNothing(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file(text));
  await expect(page.locator('[data-count="added"]')).toContainText('0 records');
  await page.getByRole('button', { name: 'Nothing to add. Close' }).click();
}

test('after a restore this browser writes under a new device id', async ({ page }) => {
  await practice(page);
  const [before] = await storedEvents(page);
  await page.goto('data/');
  await restore(page, largeBackup(3).text);
  await expect.poll(async () => (await storedEvents(page)).at(-1)).toMatchObject({ type: 'imported', added: 3 });
  expect((await storedEvents(page)).at(-1)).not.toMatchObject({ device: before?.['device'] });
});

test('a restore whose tab is closed midway keeps what was stored, and the same file brings the rest', async ({
  page,
}) => {
  const { text, ids } = largeBackup(6_000);
  await page.goto('data/');
  await page.locator('input[type="file"]').setInputFiles(file(text));
  await page.locator('[data-action="restore"]').click();
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 1_000);
  const next = await page.context().newPage();
  await page.close();
  await next.goto('data/');
  const kept = (await storedEvents(next)).length;
  expect(kept).toBeGreaterThanOrEqual(1_000);
  expect(kept % 1_000).toBe(0);
  await next.locator('input[type="file"]').setInputFiles(file(text));
  await expect(next.locator('[data-count="added"]')).toContainText(new Intl.NumberFormat('en').format(6_000 - kept));
  await next.locator('[data-action="restore"]').click();
  await expect(next.locator('[data-restore-message]')).toContainText('restored');
  const stored = (await storedOf(next, 'exercise-answered')).map(({ id }) => id);
  expect(stored.toSorted()).toEqual(ids);
});

test('a file that was cut off says so, and changes nothing before one agrees', async ({ page }) => {
  await practice(page);
  const before = await storedEvents(page);
  await page.goto('data/');
  const { text } = largeBackup(40);
  await page.locator('input[type="file"]').setInputFiles(file(text.slice(0, text.length / 2)));
  await expect(page.locator('[data-restore="preview"] .advice')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('[data-restore-message]')).toHaveText('Nothing changed.');
  await page.locator('input[type="file"]').setInputFiles(file('<!doctype html>'));
  await expect(page.locator('[data-restore-message]')).toContainText('This is a web page, not a backup.');
  expect(await storedEvents(page)).toEqual(before);
});

test('an exercise, a lesson and everything start over, and each can be taken back', async ({ page, context }) => {
  await practice(page);
  const progress = await context.newPage();
  await expectPracticed(progress);
  await page.goto('data/');
  const work = page.locator('details.work');
  const undo = page.getByRole('button', { name: /^Undo/ });
  for (const reset of [/^Reset the exercise/, /^Reset the whole lesson/, /^Reset everything/]) {
    const summary = work.filter({ hasText: 'Asking More' }).locator('summary');
    if (!(await work.filter({ hasText: 'Asking More' }).getAttribute('open'))) await summary.click();
    const within = reset.source.includes('everything') ? page : work.filter({ hasText: 'Asking More' });
    await within.getByRole('button', { name: reset }).first().click();
    await expect(page.locator('[data-reset-message]')).toContainText('starts over');
    // The page of progress is open in another tab, and hears of it.
    await expect(progress.locator('[data-module] [data-status="complete"]')).toHaveCount(0);
    await undo.first().click();
    await expect(lessonOf(progress, 'asking-more')).toHaveAttribute('data-status', 'complete');
    await page.reload();
    await expectPracticed(progress);
  }
  expect(await storedOf(page, 'exercise-answered')).toHaveLength(2);
  // Nor does Today go on to speak of questions that it remembers.
  await page.goto('');
  await expect(page.locator('[data-review-due]')).toBeVisible();
  await page.goto('data/');
  await page.getByRole('button', { name: /^Reset everything/ }).click();
  await expect(page.locator('[data-reset-message]')).toContainText('starts over');
  await page.goto('');
  await expect(page.locator('[data-review-due]')).toBeHidden();
});

test('a code or link carries a small log to another device', async ({ page, browser }) => {
  await practice(page);
  await page.goto('data/');
  await page.getByRole('button', { name: 'Show how' }).click();
  await expect(page.locator('[data-carry="qr"]')).toContainText('Point the other device’s camera at this code');
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(link);
  await there.locator('[data-carried] [data-action="restore"]').click();
  // Neither the history nor whoever looks over one's shoulder keeps the answers.
  await expect(there).toHaveURL(/\/data\/$/);
  await expect(there.locator('[data-carried]')).toContainText('restored');
  await expectPracticed(there);
  await other.close();
});

test('links of earlier releases to the page of progress lead on to what moved', async ({ page, browser }) => {
  await practice(page);
  for (const part of ['storage', 'carry', 'restore', 'reset', 'erase']) {
    await page.goto('about:blank');
    await page.goto(`progress/#${part}`);
    await expect(page).toHaveURL(new RegExp(`/data/#${part}$`));
    await expect(page.locator(`#${part}`)).toBeInViewport();
  }
  await page.getByRole('button', { name: 'Show how' }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(link.replace('/data/', '/progress/'));
  await there.locator('[data-carried] [data-action="restore"]').click();
  await expect(there).toHaveURL(/\/data\/$/);
  await expect(there.locator('[data-carried]')).toContainText('restored');
  await other.close();
});

test('a log that is too large for codes and a link goes by file', async ({ page }) => {
  await page.goto('data/');
  await restore(page, largeBackup(3_000).text);
  await page.getByRole('button', { name: 'Show how' }).click();
  await expect(page.locator('[data-carry="file"]')).toContainText(
    'You have too much progress for a code. Send it to yourself. On the other device, restore the file on this page.',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});

test('the page says where progress lives, when it was backed up, and what the browser promised', async ({
  page,
  context,
}) => {
  await practice(page);
  await page.goto('data/');
  const health = page.locator('[data-storage-health="sound"]');
  await expect(health).toContainText('In this browser, on this device, and nowhere else');
  await expect(health).toContainText('None yet, for 2 answers');
  await expect(health).toContainText('Yes, if the device runs out of space.');
  await backUp(page);
  await expect(health).not.toContainText('None yet');

  const devtools = await context.newCDPSession(page);
  const { targetInfo } = await devtools.send('Target.getTargetInfo');
  const { origin } = new URL(sites.fixture.url);
  await devtools.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin,
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
  // What is stored meanwhile does not take the button away.
  await backUp(page);
  await expect.poll(() => storedOf(page, 'backed-up')).toHaveLength(2);
  await page.getByRole('button', { name: 'Ask it to keep your progress' }).click();
  await expect(health).toContainText('No. It promised to keep it until you delete it.');
});
