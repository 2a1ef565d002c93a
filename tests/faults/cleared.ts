import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { type Session, withFolder, withSession } from './session.ts';

const ANSWERS = 6;
const SETTLE_MILLIS = 3_000;
const NOTICE_LIMIT_MILLIS = 2_000;
const AGREE_LIMIT_MILLIS = 5_000;

/** F7: somebody clears the site's data in the browser's settings while two tabs are open. */
export async function cleared(setting: Setting): Promise<FaultResult> {
  return withFolder((profile) =>
    withSession(setting, { profile }, async (session) => {
      const tabs = [await session.newPage(site.LESSON), await session.newPage(site.LESSON)] as const;
      for (const tab of tabs) await site.answerMany(tab, ANSWERS);
      await tabs[0].waitForTimeout(SETTLE_MILLIS);
      const given = new Set(site.idsOf(await site.storedRecords(tabs[0])));

      await clearData(session, tabs[0], setting);
      const silent = await told(tabs);
      const said = await notice(tabs[0]).locator('p').first().innerText();
      const undone = await broughtBack(tabs[0], given);
      const parted = await agreed(tabs);
      const records = await site.storedRecords(tabs[1]);
      const problems = [...silent, ...undone, ...parted, ...session.errors];
      if (!site.isSequence(records)) problems.push('The sequence has a gap or a duplicate');
      return outcome('F7', 'Site data cleared while two tabs are open, “Save it here again”', {
        given,
        there: site.idsOf(records),
        said,
        problems,
      });
    }),
  );
}

const notice = (tab: Page) => tab.locator('[data-notice="storage-vanished"]');

async function clearData({ context }: Session, tab: Page, { url }: Setting): Promise<void> {
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
}

/** Each tab says so in time, and goes on showing what it showed. */
async function told(tabs: readonly Page[]): Promise<string[]> {
  const problems: string[] = [];
  const waiting = tabs.map((tab) => site.holds(NOTICE_LIMIT_MILLIS, () => notice(tab).isVisible()));
  for (const [index, isTold] of (await Promise.all(waiting)).entries())
    if (!isTold) problems.push(`Tab ${index + 1} said nothing within 2 s`);
  for (const tab of tabs) {
    const state = await tab.locator('[data-exercise="opening-well/pick-one"]').getAttribute('data-state');
    if (state !== 'right') problems.push('The answer was no longer shown in a tab');
  }
  return problems;
}

async function broughtBack(tab: Page, given: ReadonlySet<string>): Promise<string[]> {
  await tab.locator('[data-notice-action="bring-back"]').click();
  const isBack = await site.holds(AGREE_LIMIT_MILLIS, async () => {
    const there = new Set(site.idsOf(await site.storedRecords(tab)));
    return [...given].every((id) => there.has(id));
  });
  return isBack ? [] : ['“Save it here again” did not save all of it'];
}

/** No tab says any more that something is gone, and all show the same. */
async function agreed(tabs: readonly Page[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, tab] of tabs.entries()) {
    if (!(await site.holds(AGREE_LIMIT_MILLIS, async () => !(await notice(tab).isVisible()))))
      problems.push(`Tab ${index + 1} went on saying that it is gone`);
  }
  for (const tab of tabs) {
    await tab.goto('data/');
    const { answers } = await site.shownCounts(tab);
    if (answers !== tabs.length * ANSWERS) problems.push(`A tab shows ${answers} answers`);
  }
  return problems;
}
