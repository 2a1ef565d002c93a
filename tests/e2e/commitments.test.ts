import { readFile } from 'node:fs/promises';
import { expect, holdScripts, type Locator, type Page, storedOf, test } from './page-test.ts';

/** A commitment from the lesson to its answer, over the days on which somebody comes back. */

const nineOn = (day: string): string => `${day}T09:00:00`;
const button = (root: Locator, name: string): Locator => root.getByRole('button', { name: new RegExp(`^${name}`) });

async function openPanel(page: Page): Promise<Locator> {
  await page.goto('lessons/opening-well/');
  const panel = page.locator('.commitment');
  await panel.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-island="commitment"]')).toHaveAttribute('data-live', 'yes');
  return panel;
}

async function openToday(page: Page, day: string): Promise<Locator> {
  await page.clock.setSystemTime(nineOn(day));
  await page.goto('');
  await expect(page.locator('[data-island="open-commitments"]')).toHaveAttribute('data-live', 'yes');
  return page.locator('.open-commitments');
}

test('a commitment comes back on its day, moves, is answered with a note, and rests', async ({ page }) => {
  await page.clock.setSystemTime(nineOn('2026-11-30'));
  const panel = await openPanel(page);
  await expect(panel.getByLabel('Which day')).toHaveValue('2026-12-04');
  await panel.getByLabel('Which call').fill('Helix Foods');
  await button(panel, 'I’ll do it').click();
  await expect(panel).toContainText('Saved.');
  await expect(panel.getByRole('heading')).toHaveText('Planned for Friday, December 4: Helix Foods');

  await test.step('on the day before, it is shown and not asked about', async () => {
    const today = await openToday(page, '2026-12-03');
    await expect(today).toContainText('Planned for Friday, December 4: Helix Foods');
    await expect(today).toContainText('If a buyer asks for a price, then I will ask what put it on the list');
    await expect(today).not.toContainText('Did it come up?');
    const [download] = await Promise.all([page.waitForEvent('download'), button(today, 'Calendar').click()]);
    expect(download.suggestedFilename()).toBe('next-call-2026-12-04.ics');
    const entry = await readFile(await download.path(), 'utf8');
    expect(entry).toContain('DTSTART;VALUE=DATE:20261204\r\n');
    expect(entry).toContain('SUMMARY:Helix Foods: Opening Well\r\n');
    await expect(today.getByRole('status')).toContainText('It names the call');
  });

  await test.step('on its day it is asked about, and can be moved', async () => {
    const today = await openToday(page, '2026-12-04');
    await expect(today.getByRole('heading')).toHaveText('Did it come up?');
    await button(today, 'Not yet').click();
    await expect(today.getByLabel('Which day')).toHaveValue('2026-12-10');
    await button(today, 'Save').click();
    await expect(today.getByRole('heading')).toHaveText('Planned for Thursday, December 10: Helix Foods');
  });

  await test.step('weeks later it waits, and what is typed outlives the page', async () => {
    const today = await openToday(page, '2026-12-29');
    await expect(today).toContainText('Helix Foods, planned for Thursday, December 10');
    await button(today, 'It came up').click();
    await today.getByLabel('Jot down: what they answered.').fill('They asked for longer.');
    const again = await openToday(page, '2026-12-30');
    await expect(again.getByLabel('Jot down: what they answered.')).toHaveValue('They asked for longer.');
    await button(again, 'Save').click();
    await expect(again.getByRole('heading')).toHaveText('It came up: Helix Foods');
    await expect(again.getByRole('heading')).toBeFocused();
  });

  await test.step('after that nothing is asked, and the lesson takes the next one', async () => {
    await expect(await openToday(page, '2026-12-31')).toBeHidden();
    const next = await openPanel(page);
    await expect(next.getByLabel('Which day')).toHaveValue('2027-01-06');
    await expect(button(next, 'I’ll do it')).toBeVisible();
  });

  const made = await storedOf(page, 'commitment-made');
  expect(made).toMatchObject([{ day: '2026-12-04' }, { day: '2026-12-10', replaces: made[0]?.['id'] }]);
  expect(await storedOf(page, 'commitment-reviewed')).toMatchObject([
    { commitment: made[1]?.['id'], cameUp: true, note: 'They asked for longer.' },
  ]);
});

test('letting it go can be taken back where it was done', async ({ page }) => {
  await page.clock.setSystemTime(nineOn('2026-11-30'));
  await button(await openPanel(page), 'I’ll do it').click();
  await expect.poll(() => storedOf(page, 'commitment-made')).toHaveLength(1);
  const today = await openToday(page, '2026-12-04');
  await button(today, 'Let it go').click();
  await expect(today.getByRole('heading')).toHaveText('Let go');
  await button(today, 'Undo').click();
  await expect(today.getByRole('heading')).toHaveText('Did it come up?');
  await expect(await openToday(page, '2026-12-05')).toContainText('Did it come up?');
});

test('what is typed into a plan before the script has come is there when it has', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('lessons/opening-well/', { waitUntil: 'commit' });
  const panel = page.locator('.commitment');
  await panel.getByLabel('Which call').fill('Helix Foods');
  // By keys, as a person does: a filled date tells nobody that it was touched.
  await panel.getByLabel('Which day').pressSequentially('03042031');
  release();
  await expect(page.locator('[data-island="commitment"]')).toHaveAttribute('data-live', 'yes');
  await expect(panel.getByLabel('Which call')).toHaveValue('Helix Foods');
  await button(panel, 'I’ll do it').click();
  await expect
    .poll(() => storedOf(page, 'commitment-made'))
    .toMatchObject([{ call: 'Helix Foods', day: '2031-03-04' }]);
});
