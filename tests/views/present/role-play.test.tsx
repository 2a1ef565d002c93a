import { afterEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver, printed } from '../looks.ts';
import { openPlay, play } from './in-the-room.tsx';

freshBrowserForEachTest();
afterEach(lookAsEver);

const choose = (role: string): Promise<void> => page.locate(`[data-role="${role}"]`).click();
const sheet = (): string => page.locate('.role-play').element().textContent ?? '';
const secrets = play.customers.flatMap(({ name, hidden }) => [name, ...hidden.flatMap(({ lines }) => lines)]);

/** Rates both rows, and gives the code that is to be read out. */
async function rate(...levels: number[]): Promise<string> {
  await page.getByText('After the round: rate it, and compare').click();
  for (const [row, level] of levels.entries())
    await page
      .locate(`[name="level-${row}"]`)
      .nth(level - 1)
      .click();
  return page.locate('.code').element().textContent ?? '';
}

describe('A role-play', () => {
  it('gives one link to all, and each role its own sheet', async () => {
    openPlay('#k7qm');
    const link = page.getByLabelText('The link for the others').element();
    expect(link instanceof HTMLTextAreaElement && new URL(link.value).hash).toBe('#k7qm');
    await choose('buyer');
    await expect.element(page.locate('[data-sheet="buyer"]')).toBeVisible();
    const bought = page.locate('[data-sheet="buyer"]').element().textContent ?? '';
    openPlay('#k7qm');
    await choose('buyer');
    expect(page.locate('[data-sheet="buyer"]').element().textContent).toBe(bought);
    openPlay('#k7qm');
    await choose('observer');
    await expect.element(page.locate('.tally')).toMatchTextContent('Questions before the price');
  });

  it('has nothing of the buyer’s sheet in the page of the seller, not even unseen', async () => {
    for (const seed of ['k7qm', '2222', 'zzzz', 'abcd']) {
      openPlay(`#${seed}/seller/1`);
      await expect.element(page.locate('[data-sheet="seller"]')).toBeVisible();
      // A first name may be in the brief.
      expect(secrets.filter((secret) => secret !== 'Farah' && sheet().includes(secret))).toEqual([]);
    }
  });

  it('plays another customer after the swap, whom whoever sells then has not seen', async () => {
    openPlay('#k7qm/buyer/1');
    const first = page.locate('[data-sheet="buyer"]').element().textContent;
    await page.getByRole('button', { name: 'Swap roles for round 2' }).click();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Round 2: who are you now?');
    expect(sheet()).not.toContain('You push on');
    await choose('buyer');
    await expect.element(page.locate('[data-sheet="buyer"]')).toBeVisible();
    expect(page.locate('[data-sheet="buyer"]').element().textContent).not.toBe(first);
  });

  it('shows two ratings side by side by their codes', async () => {
    openPlay('#k7qm/buyer/1');
    const code = await rate(2, 4);
    openPlay('#k7qm/seller/1');
    await rate(3, 4);
    await page.getByLabelText('The code of somebody else').fill(` ${code.toLowerCase()} `);
    await page.getByRole('button', { name: 'Compare' }).click();
    const table = page.getByRole('table', { name: 'Both ratings, side by side' });
    await expect.element(table.getByRole('row').nth(1)).toMatchTextContent('One level apart.');
    await expect.element(table.getByRole('row').nth(1)).toMatchTextContent('3 In tempo2 In key');
    await expect.element(table.getByRole('row').nth(2)).toMatchTextContent('The same.');
  });

  it('refuses in words a code that is none, and one of the same role', async () => {
    openPlay('#k7qm/seller/1');
    const own = await rate(3, 4);
    for (const [typed, words] of [
      ['abc', 'A code has 6 letters and digits.'],
      [own, 'This is a code of the seller, as you are.'],
      ['222222', 'This code doesn’t belong to round 1 of this link.'],
    ] as const) {
      await page.getByLabelText('The code of somebody else').fill(typed);
      await page.getByRole('button', { name: 'Compare' }).click();
      await expect.element(page.locate('.refused')).toMatchTextContent(words);
      await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    }
  });

  it('says of a link that is not whole what to do, and begins a play of its own', async () => {
    openPlay('#k7');
    await expect.element(page.getByRole('alert')).toMatchTextContent('This link isn’t whole');
    await page.getByRole('button', { name: 'Begin a new play' }).click();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Round 1: who are you?');
    expect(location.hash).toMatch(/^#[2-9a-z]{4}$/);
  });

  it('is on paper a sheet for each role of each round, which no screen shows', async () => {
    openPlay('#k7qm');
    await expect.element(page.locate('.paper-sheets')).not.toBeVisible();
    await printed();
    await expect.element(page.locate('.paper-sheets')).toBeVisible();
    const heads = page.locate('.paper-sheets h2').elements();
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Seller, round 1',
      'Buyer, round 1',
      'Observer, round 1',
      'Seller, round 2',
      'Buyer, round 2',
      'Observer, round 2',
    ]);
    await expect.element(page.locate('.choose')).not.toBeVisible();
  });
});

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no sheet has a violation that axe can find, or scrolls sideways', async () => {
    await lookAs(look);
    for (const seat of ['#k7qm', '#k7qm/seller/1', '#k7qm/buyer/2', '#k7qm/observer/1', '#k7']) {
      openPlay(seat);
      if (seat.includes('seller')) {
        await rate(2, 3);
        await page.getByRole('button', { name: 'Compare' }).click();
      }
      await expectNoViolations(seat);
    }
  });
});
