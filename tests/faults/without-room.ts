import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { type Session, withSession } from './session.ts';

/** How the room for saving goes and comes back. */
export interface Room {
  take(session: Session): Promise<void>;
  give(session: Session): Promise<void>;
  /** Whether there is room in the first minute of all, so that the store and its copy have been made. */
  atFirst: boolean;
}

interface Case {
  fault: string;
  what: string;
  profile: string;
  room: Room;
}

/** More than fit into what the file system has set aside for the last block of a file. */
const ANSWERS = 20;
const EARLIER = 3;
const SETTLE_MILLIS = 3_000;
const NOTICE_LIMIT_MILLIS = 2_000;
/** Chromium 156 remembers for half a minute how much room there was, and the page waits for as long at most. */
const RECOVERY_LIMIT_MILLIS = 90_000;
/** Notices that must go once there is room. */
const TROUBLE = /memory|second-copy|vanished|missing/;

/** Answers while nothing can be saved, goes on to the next lesson, and sees all of it saved once there is room. */
export async function answerWithoutRoom(setting: Setting, situation: Case): Promise<FaultResult> {
  const { fault, what, profile, room } = situation;
  const problems = new Set<string>();
  const seen = await withSession(setting, { profile }, async (session) => {
    const page = await session.newPage();
    const { said, delay } = await answerInVain(session, page, room, problems);
    const given = await carriedAlong(session, page, situation, problems);
    await room.give(session);
    const start = Date.now();
    const isSaved = await site.holds(RECOVERY_LIMIT_MILLIS, async () => {
      const there = new Set(site.idsOf(await recordsNow(session)));
      return given.every((id) => there.has(id));
    });
    if (!isSaved) problems.add('Not all was saved when there was room');
    const isTrouble = async (): Promise<boolean> =>
      TROUBLE.test((await site.noticesOn(page)).map(({ kind }) => kind).join());
    if (!(await site.holds(5_000, async () => !(await isTrouble()))))
      problems.add(`The page went on saying “${(await site.noticesOn(page)).map(({ words }) => words).join(' ')}”`);
    for (const error of session.errors) problems.add(error);
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    return { said, given, notes: `notice after ${delay.toFixed(0)} ms, saved ${seconds} s after there was room` };
  });
  // What was saved on the way out of a full disk must also be there the next day.
  const { there, told } = await withSession(setting, { profile }, async (session) => {
    const page = await session.newPage('data/');
    await page.waitForTimeout(SETTLE_MILLIS);
    const records = await recordsNow(session);
    if (!site.isSequence(records)) problems.add('The sequence has a gap or a duplicate');
    const told = (await site.noticesOn(page)).map(({ words }) => `after a restart: “${words}”`);
    return { there: site.idsOf(records), told };
  });
  return outcome(fault, what, {
    given: new Set(seen.given),
    there,
    said: seen.said,
    problems: [...problems],
    notes: [seen.notes, ...told].join('; '),
  });
}

async function answerInVain(
  session: Session,
  page: Page,
  room: Room,
  problems: Set<string>,
): Promise<{ said: string; delay: number }> {
  await page.addInitScript(timeNotice);
  if (room.atFirst) {
    await page.goto(site.LESSON);
    await site.answerMany(page, EARLIER);
    await page.waitForTimeout(SETTLE_MILLIS);
  }
  await room.take(session);
  if (!room.atFirst) await page.goto(site.LESSON);
  await site.answerMany(page, ANSWERS);
  const notice = page.locator('[data-notice="storage-memory"]');
  await notice.waitFor();
  const delay = await page.evaluate(() => Number(Reflect.get(globalThis, 'noticeMillis')));
  if (!(delay <= NOTICE_LIMIT_MILLIS)) problems.add(`The notice came after ${delay.toFixed(0)} ms`);
  return { said: await notice.locator('p').first().innerText(), delay };
}

/** Goes on to another lesson and to the page of one's progress. Returns the ids of all that is shown there. */
async function carriedAlong(session: Session, page: Page, { room }: Case, problems: Set<string>): Promise<string[]> {
  const answers = EARLIER * Number(room.atFirst) + ANSWERS;
  // What the browser deletes for itself makes a little room again.
  await room.take(session);
  await page.goto('lessons/asking-more/');
  await page.locator('[data-notice^="storage-"]').first().waitFor();
  for (const problem of await badOffer(page)) problems.add(problem);
  await room.take(session);
  await page.goto('data/');
  if (!(await site.holds(5_000, async () => (await site.shownCounts(page)).answers === answers)))
    problems.add(`${(await site.shownCounts(page)).answers} of ${answers} answers came along to the next page`);
  return site.idsInDownload(page.locator('[data-action="back-up"]'));
}

/**
 * What the page offers to download must be as much as it says is in the tab only. Where the browser has made room for
 * itself meanwhile, some of it has been saved, and the offer may have gone with the last of it.
 */
async function badOffer(page: Page): Promise<string[]> {
  const notices = await site.noticesOn(page);
  const others = notices.filter(({ kind }) => !['storage-memory', 'storage-second-copy'].includes(kind));
  const problems = others.map(({ words }) => `The next page said “${words}”`);
  if (!notices.some(({ kind }) => kind === 'storage-memory')) return problems;
  const button = page.locator('[data-notice="storage-memory"] [data-notice-action="download-unsaved"]');
  const gone = button.waitFor({ state: 'detached' }).then(() => undefined);
  const offered = (await Promise.race([site.idsInDownload(button), gone]).catch(() => undefined))?.length ?? 0;
  const memory = (await site.noticesOn(page)).find(({ kind }) => kind === 'storage-memory');
  const unsaved = Number(/(\d+) answers/.exec(memory?.words ?? '')?.[1] ?? 0);
  return offered >= unsaved ? problems : [...problems, `${offered} of ${unsaved} answers could be downloaded`];
}

async function recordsNow(session: Session): Promise<site.StoredRecord[]> {
  const blank = await session.newPage(site.BLANK);
  const records = await site.storedRecords(blank).catch(() => []);
  await blank.close();
  return records;
}

/** Runs in the page: how long after the first save failed a notice stood there. */
function timeNotice(): void {
  let failedAt: number | undefined;
  const failed = (): void => {
    failedAt ??= performance.now();
  };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>) {
    const request = open.apply(this, args);
    request.addEventListener('error', failed);
    return request;
  };
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    const begun = transaction.apply(this, args);
    begun.addEventListener('abort', failed);
    return begun;
  };
  new MutationObserver(() => {
    if (Reflect.has(globalThis, 'noticeMillis') || !document.querySelector('[data-notice^="storage-"]')) return;
    Reflect.set(globalThis, 'noticeMillis', performance.now() - (failedAt ?? Number.NaN));
  }).observe(document, { childList: true, subtree: true });
}
