import { expect } from '@playwright/test';
import { open, type Person, press, select, tap, type } from './person.ts';
import type { Stage } from './stage.ts';
import { FIRST_LESSON } from './week-one.ts';

/** Longer is no lesson on the wall. */
const MOST_PRESSES = 120;

/** The room: a lesson on the wall, a vote, a role-play in twos, and what was heard goes on the board. */
export async function weekThree(stage: Stage): Promise<void> {
  const { log, turnTo } = stage;
  await turnTo('2027-01-21', 14);
  await log.step('Sam shows a lesson on the wall, by keyboard, with a vote', () => present(stage));
  await log.step('Ada and Eve play from one link, and compare by codes', () => play(stage));
  await log.step('Sam rates Ada’s practice at level 3', () => rate(stage));
}

async function present({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await open(sam, `present/${FIRST_LESSON}/`);
  const on = page.locator('[data-act="on"]');
  await expect(on).toBeVisible();
  await log.picture(sam, '19-room');
  const hands = page.getByLabel(/^Hands for/);
  let voted = false;
  for (let step = 0; step < MOST_PRESSES && (await on.getAttribute('aria-disabled')) !== 'true'; step++) {
    await press(sam, 'ArrowRight');
    if (voted || !(await hands.first().isVisible())) continue;
    voted = true;
    for (const [index, field] of (await hands.all()).entries()) await field.fill(String(index + 1));
    await log.picture(sam, '20-vote');
    await press(sam, 'PageDown');
    await expect(page.locator('.told').first(), 'the hands stand beside the answer').toBeVisible();
    await log.picture(sam, '21-vote-told');
  }
  expect(voted, 'a lesson on the wall has a vote').toBe(true);
  await expect(on, 'the slides come to an end').toHaveAttribute('aria-disabled', 'true');
}

async function play({ sam, rep, log }: Stage): Promise<void> {
  await open(sam, 'present/role-play/relationships/');
  const link = await sam.page.getByLabel('The link for the others').inputValue();
  log.link('role-play', link);
  const [seller, buyer] = [rep('ada'), rep('eve')];
  for (const each of [seller, buyer]) await open(each, link);
  await tap(seller, seller.page.locator('[data-role="seller"]'));
  await tap(buyer, buyer.page.locator('[data-role="buyer"]'));
  await log.picture(buyer, '22-buyer-phone');
  const codes = [await rateRound(seller, 3), await rateRound(buyer, 3)];
  await type(seller, seller.page.getByLabel('The code of somebody else'), codes[1] ?? '');
  await tap(seller, seller.page.getByRole('button', { name: 'Compare' }));
  const table = seller.page.getByRole('table', { name: 'Both ratings, side by side' });
  await expect(table, 'two who rated alike see that').toContainText('The same.');
  await log.picture(seller, '23-compared-phone');
}

/** Rates each row at a level, and gives the code that is read out. */
async function rateRound(person: Person, level: number): Promise<string> {
  const { page } = person;
  await tap(person, page.getByText('After the round: rate it, and compare'));
  const rows = await page.locator('.compare fieldset').all();
  for (const row of rows) await tap(person, row.locator('label').nth(level - 1));
  return page.locator('.code').innerText();
}

async function rate({ sam, log }: Stage): Promise<void> {
  const { page } = sam;
  await open(sam, 'trainer/team/');
  await tap(sam, page.getByRole('button', { name: 'Ada Berg' }));
  await tap(sam, page.getByText('Rate a practice or a call'));
  await select(sam, page.getByLabel(/^Level in/).first(), '3 In tempo');
  await type(sam, page.getByLabel(/^The line you heard/).first(), 'In June. What did that do to the year?');
  await log.picture(sam, '24-rating');
  await tap(sam, page.getByRole('button', { name: 'Save the rating' }));
  await expect(page.locator('.ratings'), 'a rating stands with its line').toContainText('level 3');
}
