import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { largeBackup } from './large-backup.ts';
import { withFolder, withSession } from './session.ts';

const RECORDS = 66_000;
const ANSWER_LIMIT_MILLIS = 5_000;
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
      await watchTasks(page);
      // Another page hears of all of it as well, and has the most to work out.
      const other = await session.newPage('progress/');
      await other.locator('[data-nothing-yet]').waitFor();
      await watchTasks(other);

      const start = Date.now();
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('[data-restore="preview"]').waitFor({ timeout: 60_000 });
      const readMillis = Date.now() - start;
      const reading = await longestTask(page);
      await page.locator('[data-action="restore"]').click();
      const message = page.locator('[data-restore-message]').filter({ hasText: 'restored' });
      await message.waitFor({ timeout: 180_000 });
      const storing = await longestTask(page);
      await other.locator('.on-page').waitFor();
      const hearing = await longestTask(other);
      const later = await session.newPage('progress/');
      await later.locator('.on-page').waitFor();
      await watchTasks(later);
      const opening = await longestTask(later);

      if (readMillis > ANSWER_LIMIT_MILLIS) problems.push(`Answered after ${readMillis} ms`);
      for (const [what, millis] of Object.entries({ reading, storing, hearing, opening }))
        if (millis > TASK_LIMIT_MILLIS) problems.push(`The page stood still for ${millis.toFixed(0)} ms while ${what}`);
      const records = await site.storedRecords(await session.newPage(site.BLANK));
      const figures = `${(text.length / 1e6).toFixed(0)} MB, previewed in ${(readMillis / 1000).toFixed(1)} s`;
      return outcome('F12', `A good backup of ${RECORDS.toLocaleString('en')} records restored`, {
        given: new Set(ids),
        there: site.idsOf(records),
        said: await message.innerText(),
        problems: [...problems, ...session.errors],
        notes: `${figures}; longest task ${reading.toFixed(0)} ms reading, ${storing.toFixed(0)} ms storing, ${hearing.toFixed(0)} ms in a tab that hears of it, ${opening.toFixed(0)} ms opening one`,
      });
    }),
  );
}

/** Keeps count from the beginning of the page on. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(async () => {
    Reflect.set(globalThis, 'longest', 0);
    new PerformanceObserver((list) => {
      const durations = list.getEntries().map(({ duration }) => duration);
      Reflect.set(globalThis, 'longest', Math.max(Reflect.get(globalThis, 'longest'), ...durations));
    }).observe({ type: 'longtask', buffered: true });
    // What was before it is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The longest task since the last time it was asked for, in milliseconds; 0 when none was long. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest: number = Reflect.get(globalThis, 'longest');
    Reflect.set(globalThis, 'longest', 0);
    return longest;
  });
}
