import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import { BLANK, holds, idsOf, isSequence, storedRecords } from './in-page.ts';
import { largeBackup } from './large-backup.ts';
import { type Session, withFolder, withSession } from './session.ts';

const RECORDS = 10_000;
/** The shares of the backup after which the page crashes. */
const MOMENTS = [0.02, 0.4, 0.8];

/** F3: the page crashes while a large backup is being stored; then it is restored once more. */
export async function crash(setting: Setting): Promise<FaultResult> {
  return withFolder((profile) =>
    withSession(setting, { profile }, async (session) => {
      const { text, ids } = largeBackup(RECORDS);
      const problems: string[] = [];
      const shares: string[] = [];
      for (const moment of MOMENTS) {
        const share = await crashAfter(session, text, moment);
        shares.push(share.toLocaleString('en'));
        const stored = await countOf(session, ids);
        // The crash came too late: the restore had been done.
        if (stored === RECORDS) break;
        if (stored > 0) problems.push(`${stored} of ${RECORDS} records were stored by a restore that crashed`);
      }
      const said = await restoreAgain(session, text);
      const records = await storedRecords(await session.newPage(BLANK));
      if (!isSequence(records)) problems.push('The sequence has a gap or a duplicate');
      return outcome('F3', `Page crashed ${shares.length} times while a backup was restored`, {
        given: new Set(ids),
        there: idsOf(records),
        problems: [...problems, ...session.errors],
        said,
        notes: `crashed after ${shares.join(', ')} of ${RECORDS.toLocaleString('en')} records`,
      });
    }),
  );
}

async function chooseBackup(session: Session, text: string): Promise<Page> {
  const page = await session.newPage('data/');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('[data-restore="preview"]').waitFor({ timeout: 60_000 });
  return page;
}

/** What the page says when it is all stored. */
async function restoreAgain(session: Session, text: string): Promise<string> {
  const page = await chooseBackup(session, text);
  const restore = page.locator('[data-action="restore"]');
  if (!(await restore.isVisible())) return page.locator('[data-restore="preview"]').innerText();
  await restore.click();
  const message = page.locator('[data-restore-message]').filter({ hasText: /\S/ });
  await message.waitFor({ timeout: 120_000 });
  return message.innerText();
}

/** Crashes the page once this share of the backup is on its way into the store. Returns how many records that were. */
async function crashAfter(session: Session, text: string, share: number): Promise<number> {
  const page = await chooseBackup(session, text);
  const devtools = await session.context.newCDPSession(page);
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  const bar = page.locator('progress[aria-label="Records stored"]');
  await page.locator('[data-action="restore"]').click();
  let done = 0;
  await holds(60_000, async () => {
    done = await bar.evaluate((element: HTMLProgressElement) => element.value);
    return done >= share * RECORDS;
  });
  void devtools.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  return done;
}

/** How many of these are in the store. */
async function countOf(session: Session, ids: readonly string[]): Promise<number> {
  const blank = await session.newPage(BLANK);
  const stored = new Set(idsOf(await storedRecords(blank)));
  await blank.close();
  return ids.filter((id) => stored.has(id)).length;
}
