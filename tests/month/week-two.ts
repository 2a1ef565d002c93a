import { expect } from '@playwright/test';
import { answerKeys } from './answer-keys.ts';
import { bringWork, remind, replyToThree, sheetForThursday, whoIsBehind } from './monday.ts';
import { open, type Person, saved, tap } from './person.ts';
import type { Stage } from './stage.ts';
import { choose } from './studying.ts';
import { FIRST_LESSON, type FirstWeek } from './week-one.ts';

/** Monday: who is behind, three replies, reminders, a sheet. Then the reps read, and Sam takes the board over. */
export async function weekTwo(stage: Stage, first: FirstWeek): Promise<void> {
  const { log, maria, turnTo } = stage;
  await turnTo('2027-01-11');
  await log.step('Maria brings the work of the week onto the board', () => bringWork(stage, first));
  let before = maria.taps;
  await log.step('She sees who is behind, and joins a name', () => whoIsBehind(stage));
  const replies = await log.step('She sends three replies', () => replyToThree(stage));
  const toReplies = maria.taps - before;
  await log.step('She reminds the others', () => remind(stage));
  before = maria.taps;
  await log.step('She prints one sheet for Thursday', () => sheetForThursday(stage));
  log.taps('Monday: who is behind, three replies, a sheet', toReplies + maria.taps - before);
  await turnTo('2027-01-11', 18);
  await log.step('Ben reads his reply and does it once more', () => readAndRepeat(stage, replies));
  await log.step('Ada reads hers on her phone', () => read(stage.rep('ada'), replies.get('Ada Berg')));
  await turnTo('2027-01-12');
  await log.step('Sam gets the board from Maria, and goes on', () => takeOver(stage));
}

async function read(reader: Person, link: string | undefined): Promise<void> {
  const { page } = reader;
  await open(reader, link ?? '');
  await tap(reader, page.locator('[data-action="keep-reply"]'));
  await expect(page.locator('[data-action="keep-reply"]'), 'what was kept is not offered again').toHaveCount(0);
  await open(reader, '');
  await expect(page.locator('[data-assigned]'), 'Today tells of the reply').toContainText('Read it');
}

async function readAndRepeat({ rep, log }: Stage, replies: ReadonlyMap<string, string>): Promise<void> {
  const ben = rep('ben');
  const { page } = ben;
  await read(ben, replies.get('Ben Cole'));
  await log.picture(ben, '14-today-with-reply');
  await tap(ben, page.locator('[data-assigned]').getByRole('link', { name: 'Read it' }));
  await expect(page.locator('main'), 'the comment stands beside the answer').toContainText('Answer it about her year.');
  await log.picture(ben, '15-reply');
  await open(ben, '');
  await tap(ben, page.locator('[data-assigned]').getByRole('link', { name: 'Answer it again' }));
  const address = `${FIRST_LESSON}/turned-away`;
  const key = answerKeys(FIRST_LESSON).get(address);
  if (!key) throw new Error(`There is no question ${address}.`);
  const question = page.locator(`[data-exercise="${address}"]`);
  await log.picture(ben, '16-once-more');
  const again = question.getByRole('button', { name: 'Answer again' });
  if (await again.isVisible()) await tap(ben, again);
  await choose(ben, question, key, { isRight: true, isSure: false });
  await open(ben, '');
  await expect(page.locator('[data-assigned]'), 'what was done is not asked again').not.toContainText('Once more');
}

async function takeOver({ maria, sam, log }: Stage): Promise<void> {
  await open(maria, 'trainer/team/');
  await tap(maria, maria.page.locator('.board-data > summary'));
  const backup = await saved(maria, maria.page.getByRole('button', { name: 'Back up now' }));
  await open(sam, 'trainer/team/');
  await log.picture(sam, '17-sam-before');
  await sam.page.locator('section[aria-labelledby="restore"] input[type="file"]').setInputFiles(backup.path);
  await tap(sam, sam.page.locator('[data-action="restore"]'));
  await expect(sam.page.locator('[data-restore-message]')).toContainText('The board is up to date.');
  await open(sam, 'trainer/team/');
  const rows = sam.page.locator('[data-sheet="team"] tbody tr');
  await expect(rows, 'Sam has all six').toHaveCount(6);
  await log.picture(sam, '18-sam-board');
  await tap(sam, sam.page.getByRole('button', { name: 'Ben Cole' }));
  await expect(sam.page.locator('[data-person]'), 'Sam sees what Maria replied').toContainText('Good start.');
}
