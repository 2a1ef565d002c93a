import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { type Session, withFolder, withSession } from './session.ts';

const ANSWERS = 4;

/** F8: a next release changes the layout of the store while a tab of this one is open. F9: this one meets it again. */
export async function releases(setting: Setting): Promise<FaultResult[]> {
  return withFolder((profile) =>
    withSession(setting, { profile }, async (session) => {
      const old = await session.newPage(site.LESSON);
      await site.answerMany(old, ANSWERS);
      const given = new Set(site.idsOf(await site.storedRecords(old)));
      const sideBySide = await besideNewer(session, old, given);
      const rolledBack = await afterRollback(session, given);
      return [sideBySide, rolledBack];
    }),
  );
}

async function besideNewer(session: Session, old: Page, given: ReadonlySet<string>): Promise<FaultResult> {
  const problems: string[] = [];
  const next = await session.newPage(site.BLANK);
  if (!(await migrate(next))) problems.push('The old tab held up the new release');
  const notice = old.locator('[data-notice="storage-memory"]');
  const isTold = await notice.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
  if (!isTold) problems.push('The old tab said nothing within 2 s');
  await site.answerMany(old, ANSWERS);
  const said = await notice.locator('p').first().innerText();
  const kept = await site.idsInDownload(old.locator('[data-notice-action="download-unsaved"]'));
  if (kept.length !== ANSWERS) problems.push(`${kept.length} of ${ANSWERS} answers of the old tab could be downloaded`);
  const there = site.idsOf(await site.storedRecords(next));
  if (kept.some((id) => there.includes(id))) problems.push('The old release wrote into the newer store');
  return outcome('F8', 'A newer release changes the store while a tab of this one is open', {
    given: new Set([...given, ...kept]),
    there: [...there, ...kept],
    said,
    problems: [...problems, ...session.errors],
    notes: `${kept.length} answers stay in the old tab and in its download`,
  });
}

async function afterRollback(session: Session, given: ReadonlySet<string>): Promise<FaultResult> {
  const problems: string[] = [];
  const blank = await session.newPage(site.BLANK);
  const before = await contents(blank);
  const page = await session.newPage(site.LESSON);
  const notice = page.locator('[data-notice="storage-memory"]');
  await notice.waitFor();
  const said = await notice.locator('p').first().innerText();
  const root = page.locator('[data-exercise="opening-well/pick-one"]');
  await root.scrollIntoViewIfNeeded();
  if (!(await site.holds(5_000, async () => (await root.getAttribute('data-state')) === 'right')))
    problems.push('The progress is not shown');
  await site.answerMany(page, 1);
  await page.goto('data/');
  const { answers } = await site.shownCounts(page);
  if (answers < ANSWERS) problems.push(`${answers} answers are shown`);
  await page.waitForTimeout(3_000);
  if ((await contents(blank)) !== before) problems.push('The older release wrote into the newer store');
  return outcome('F9', 'This release opens the store of a newer one', {
    given,
    there: site.idsOf(await site.storedRecords(blank)),
    said,
    problems: [...problems, ...session.errors],
  });
}

/** What a next release would do: one more store, and something in it. False when an old tab stands in its way. */
function migrate(page: Page): Promise<boolean> {
  return page.evaluate(
    (name) =>
      new Promise<boolean>((resolve, reject) => {
        const request = indexedDB.open(name, 2);
        request.onupgradeneeded = () => request.result.createObjectStore('streaks').put(3, 'days');
        request.onblocked = () => resolve(false);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
      }),
    site.DATABASE,
  );
}

/** All that the store holds, the version included, as one text. */
function contents(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open(name));
    const stores = await Promise.all(
      [...database.objectStoreNames].map(async (store) => {
        const objects = database.transaction(store).objectStore(store);
        return [store, await settled(objects.getAllKeys()), await settled(objects.getAll())];
      }),
    );
    database.close();
    return JSON.stringify([database.version, stores]);
  }, site.DATABASE);
}
