import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { largeBackup } from './large-backup.ts';
import { withFolder, withSession } from './session.ts';
import { type LongestTask, watchTasks } from './task-times.ts';

const RECORDS = 66_000;
const ANSWER_LIMIT_MILLIS = 5_000;
/** Of the processor. */
const TASK_LIMIT_MILLIS = 100;

/** A good backup of 20 MB: answered soon, and every page can be used all the while. */
export async function largeFile(setting: Setting): Promise<FaultResult> {
  return withFolder((folder) =>
    withSession(setting, { profile: join(folder, 'profile') }, async (session) => {
      const problems: string[] = [];
      const { text, ids } = largeBackup(RECORDS);
      const file = join(folder, 'backup.json');
      writeFileSync(file, text);
      const page = await session.newPage('data/');
      await page.locator('input[type="file"]').waitFor();
      // Another page hears of all of it as well, and has the most to work out.
      const other = await session.newPage('progress/');
      await other.locator('[data-nothing-yet]').waitFor();

      const endReading = await watchTasks(page);
      const start = Date.now();
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('[data-restore="preview"]').waitFor({ timeout: 60_000 });
      const readMillis = Date.now() - start;
      const reading = await endReading();

      const endStoring = await watchTasks(page);
      await page.locator('[data-action="restore"]').click();
      const message = page.locator('[data-restore-message]').filter({ hasText: 'restored' });
      await message.waitFor({ timeout: 180_000 });
      await other.locator('.on-page').waitFor({ timeout: 180_000 });
      // Both pages go on for a while: one writes the cache, and each works out what is known.
      await untilCached(await session.newPage(site.BLANK), RECORDS);
      await untilIdle(page);
      await untilIdle(other);
      const storing = await endStoring();

      const later = await session.newPage();
      const endOpening = await watchTasks(later);
      await later.goto('progress/');
      await later.locator('.on-page').waitFor({ timeout: 180_000 });
      await untilIdle(later);
      const opening = await endOpening();

      if (readMillis > ANSWER_LIMIT_MILLIS) problems.push(`Answered after ${readMillis} ms`);
      const longest = Object.entries({ reading, 'storing and hearing of it': storing, opening });
      for (const [what, { processor }] of longest)
        if (processor > TASK_LIMIT_MILLIS)
          problems.push(`A page stood still for ${processor.toFixed(0)} ms while ${what}`);
      const records = await site.storedRecords(await session.newPage(site.BLANK));
      const figures = `${(text.length / 1e6).toFixed(0)} MB, previewed in ${(readMillis / 1000).toFixed(1)} s`;
      return outcome('F12', `A good backup of ${RECORDS.toLocaleString('en')} records restored`, {
        given: new Set(ids),
        there: site.idsOf(records),
        said: await message.innerText(),
        problems: [...problems, ...session.errors],
        notes: `${figures}; longest task by processor (by the clock): ${longest.map(inWords).join(', ')}`,
      });
    }),
  );
}

const inWords = ([what, { wall, processor }]: [string, LongestTask]): string =>
  `${processor.toFixed(0)} ms (${wall.toFixed(0)}) ${what}`;

/** Waits until the page has had nothing to do for a while, several times in a row. */
function untilIdle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Waits, on a page that does nothing else, until so many records are in the cache. */
async function untilCached(page: Page, records: number): Promise<void> {
  await page.waitForFunction(
    async ([name, expected]) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const reading = opening.result.transaction('cache').objectStore('cache').getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      opening.result.close();
      return reading.result.reduce((sum, stretch) => sum + stretch.records, 0) >= expected;
    },
    [site.DATABASE, records] as const,
  );
  await page.close();
}
