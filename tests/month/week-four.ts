import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { REPS } from './cast.ts';
import { open, saved, tap } from './person.ts';
import type { Stage } from './stage.ts';

/** The summary: the board, its file, its print, one person, and what the next session asks. */
export async function weekFour(stage: Stage): Promise<void> {
  const { log, turnTo } = stage;
  await turnTo('2027-01-29');
  await log.step('Sam reads the board and saves it for a spreadsheet', () => summary(stage));
  await log.step('Sam prints the team', () => print(stage));
  await log.step('Sam reads Ada’s page', () => person(stage));
  await log.step('Sam has three questions for the next session', () => nextSession(stage));
}

async function summary({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await open(sam, 'trainer/team/');
  await expect(page.locator('[data-summary]'), 'one line says how it stands').toHaveText(/^5 of 6 in/);
  await log.picture(sam, '25-summary');
  const file = await saved(sam, page.locator('[data-action="csv-team"]'));
  const text = readFileSync(file.path, 'utf8');
  for (const { name } of REPS.filter(({ key }) => key !== 'carla'))
    expect(text, 'everybody is in the file').toContain(name);
  expect(text, 'the level and the line that was heard are in the file').toContain('What did that do to the year?');
}

async function print({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: () => {} }));
  await tap(sam, page.locator('[data-action="print-team"]'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet="team"]'), 'the team is on paper').toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' }), 'nothing else is').toBeHidden();
  await log.picture(sam, '26-print');
  await page.emulateMedia({ media: 'screen' });
}

async function person({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await open(sam, 'trainer/team/');
  await tap(sam, page.getByRole('button', { name: 'Ada Berg' }));
  await expect(page.locator('[data-person]'), 'all of one person is on one page').toContainText('Replied on');
  await expect(page.locator('.ratings')).toContainText('What did that do to the year?');
  await log.picture(sam, '27-person');
}

async function nextSession({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await tap(sam, page.getByRole('navigation', { name: 'Parts of the board' }).getByRole('link', { name: 'Questions' }));
  await expect(page.locator('.session-questions > li'), 'three questions for the next session').toHaveCount(3);
  await log.picture(sam, '28-next-session');
}
