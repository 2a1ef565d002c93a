import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badBackups } from './bad-backups.ts';
import { type FaultResult, outcome, type Setting } from './fault-result.ts';
import * as site from './in-page.ts';
import { withFolder, withSession } from './session.ts';

const ANSWERS = 5;
const READ_LIMIT_MILLIS = 10_000;
const MESSAGE = '[data-restore-message]';
const PREVIEW = '[data-restore="preview"]';

/** F12 and F13: chooses every bad file in turn. Nothing may change before the learner agrees to a preview. */
export async function badFiles(setting: Setting): Promise<FaultResult> {
  return withFolder((folder) =>
    withSession(setting, { profile: join(folder, 'profile') }, async (session) => {
      await site.answerMany(await session.newPage(site.LESSON), ANSWERS);
      const page = await session.newPage('data/');
      const before = await site.storedRecords(page);
      const problems: string[] = [];
      const said: string[] = [];
      const files = Object.entries(badBackups());
      for (const [name, contents] of files) {
        const file = join(folder, 'backup.json');
        writeFileSync(file, contents);
        const reading = await chosen(page, file);
        if (reading.refused) said.push(reading.refused);
        problems.push(...reading.problems.map((problem) => `${name}: ${problem}`));
        if (JSON.stringify(await site.storedRecords(page)) !== JSON.stringify(before))
          problems.push(`${name}: the store was changed`);
        if (await isPolluted(page)) problems.push(`${name}: Object.prototype was changed`);
      }
      const records = await site.storedRecords(page);
      return outcome('F12, F13', `${files.length} bad files chosen as a backup`, {
        given: new Set(site.idsOf(before)),
        there: site.idsOf(records),
        said: [...new Set(said)].join(' '),
        problems: [...problems, ...session.errors],
        notes: `${said.length} refused, ${files.length - said.length} previewed and canceled`,
      });
    }),
  );
}

/** What the page says to a file. A preview is canceled. */
async function chosen(page: Page, file: string): Promise<{ refused: string | undefined; problems: string[] }> {
  await page.locator('input[type="file"]').setInputFiles(file);
  const preview = page.locator(PREVIEW);
  const message = page.locator(MESSAGE);
  const isRead = await site.holds(
    READ_LIMIT_MILLIS,
    async () => (await preview.isVisible()) || /^(?!Reading)\S/.test(await message.innerText()),
  );
  if (!isRead) return { refused: undefined, problems: ['the page said nothing'] };
  const words = (await preview.isVisible()) ? await preview.innerText() : await message.innerText();
  const problems = /NaN|undefined|Invalid Date|\[object|Infinity/.test(words) ? [`the page said “${words}”`] : [];
  if (!(await preview.isVisible())) {
    if (!words.endsWith('.')) problems.push(`“${words}” is no sentence`);
    return { refused: words, problems };
  }
  await preview.locator('button', { hasText: /Cancel|Close/ }).click();
  await message.filter({ hasText: 'Nothing changed.' }).waitFor();
  // So that the next file's message is known from this one's.
  await page.reload();
  await message.waitFor({ state: 'attached' });
  return { refused: undefined, problems };
}

const isPolluted = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'polluted' in {} || Object.keys(Object.prototype).length > 0);
