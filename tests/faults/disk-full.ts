import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultResult, notRun, outcome, type Setting } from './fault-result.ts';
import { answerMany, BLANK, idsOf, LESSON, storedRecords } from './in-page.ts';
import { withFolder, withSession } from './session.ts';
import { answerWithoutRoom, type Room } from './without-room.ts';

const FULL = 'Disk full in the middle of a lesson, then room again';
const FULL_BEFORE = 'Disk full before the first visit; browser restarted, the download restored';
const DISK = '64m';
const ANSWERS = 5;

/** F5: the disk that holds the profile is full, so that every write fails, until something is deleted. */
export async function diskFull(setting: Setting): Promise<FaultResult> {
  return onSmallDisk(FULL, (disk) => {
    const room: Room = { take: async () => fill(disk), give: async () => empty(disk), atFirst: true };
    return answerWithoutRoom(setting, { fault: 'F5', what: FULL, profile: join(disk, 'profile'), room });
  });
}

/** F5 again: Chromium 156 then stores nothing until it is restarted, so the file that the page offers must do. */
export async function diskFullBefore(setting: Setting): Promise<FaultResult> {
  return onSmallDisk(FULL_BEFORE, async (disk) => {
    const profile = join(disk, 'profile');
    const { said, errors, file } = await withSession(setting, { profile }, async (session) => {
      fill(disk);
      const page = await session.newPage(LESSON);
      await answerMany(page, ANSWERS);
      const notice = page.locator('[data-notice="storage-memory"]');
      const said = await notice.locator('p').first().innerText();
      empty(disk);
      const save = notice.locator('[data-notice-action="download-unsaved"]');
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      return { said, errors: session.errors, file: readFileSync(await download.path()) };
    });
    return withSession(setting, { profile }, async (session) => {
      const page = await session.newPage('data/');
      const backup = { name: 'unsaved.json', mimeType: 'application/json', buffer: file };
      await page.locator('input[type="file"]').setInputFiles(backup);
      await page.locator('[data-action="restore"]').click();
      await page.locator('[data-restore-message]').filter({ hasText: 'restored' }).waitFor();
      const records = await storedRecords(await session.newPage(BLANK));
      const { records: offered } = JSON.parse(file.toString()) as {
        records: { event: { id: string; type: string } }[];
      };
      const answers = offered.filter(({ event }) => event.type === 'exercise-answered').length;
      return outcome('F5', FULL_BEFORE, {
        given: new Set(offered.map(({ event }) => event.id)),
        there: idsOf(records),
        said,
        problems: [...(answers === ANSWERS ? [] : [`The download held ${answers} of ${ANSWERS} answers`]), ...errors],
        notes: 'Chromium itself stores nothing for a site that it first saw on a full disk, until it is restarted',
      });
    });
  });
}

async function onSmallDisk(what: string, work: (disk: string) => Promise<FaultResult>): Promise<FaultResult> {
  return withFolder(async (folder) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (!succeeds('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]))
      return notRun('F5', what, 'needs the right to mount a small disk in memory (root on Linux)');
    try {
      return await work(disk);
    } finally {
      succeeds('umount', ['--lazy', disk]);
    }
  });
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const ballast = (disk: string): string => join(disk, 'ballast');

const empty = (disk: string): void => rmSync(ballast(disk));

/** Writes until nothing more fits, down to the last byte. */
function fill(disk: string): void {
  writeFileSync(ballast(disk), '');
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) appendFileSync(ballast(disk), Buffer.alloc(size));
    } catch {
      // Something smaller may still fit.
    }
  }
}
