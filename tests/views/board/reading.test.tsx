import { describe, expect, it } from 'vitest';
import { add, fullBoard, linkTo, openTeamBoard, openTeamPage, payloadOf, reload, showPart } from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

const roster = () => page.locate('#roster');
const saveRoster = (): Promise<void> => page.getByRole('button', { name: 'Save the list' }).click();
const missing = () => page.locate('.missing li').elements();
const missingNames = (): string[] => missing().map(({ textContent }) => textContent ?? '');

it('A name opens what that person handed in, with the ways to the others and back to where one was', async () => {
  await fullBoard(2);
  await add(await linkTo(0, { id: 'again', at: Date.UTC(2026, 10, 21), commitments: [] }));
  await page.getByRole('button', { name: 'Ada Berg' }).click();
  const person = page.locate('[data-person]');
  for (const words of [
    'Unchanged since it left their browser.',
    'Replaces an earlier hand-in.',
    'thank you for number 0',
    /\d of \d+ questions right on the first try/,
  ])
    await expect.element(person).toMatchTextContent(words);
  await expect.element(page.getByRole('heading', { name: 'Ada Berg' })).toHaveFocus();
  await person.getByText(/exercises done/).click();
  await expect.element(person.locate('details[open]')).toMatchTextContent('Unchanged since it left their browser.');
  await expect.element(person).not.toMatchTextContent(/verified|certified/i);
  await person.getByRole('button', { name: /^Next/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Ben Cole' })).toHaveFocus();
  await reload();
  await expect.element(page.getByRole('heading', { name: 'Ben Cole' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the team' }).click();
  await expect.element(page.getByRole('button', { name: 'Ben Cole' })).toHaveFocus();
});

it('What would have been right is there on demand, below what was not', async () => {
  await fullBoard(3);
  await page.getByRole('button', { name: 'Ben Cole' }).click();
  const more = page.locate('[data-person] .right-answer').first();
  await more.locate('summary').click();
  await expect.element(more.locate('.words')).toBeVisible();
  expect(more.locate('.words').element().textContent).not.toBe('');
});

describe('A list of names', () => {
  it('says who is missing, asks about likely ones, and gives words to remind them', async () => {
    await openTeamBoard();
    await add(`${await linkTo(0)} ${await linkTo(1, { name: 'Benjamin Cole' })}`);
    await saveRoster();
    await expect.element(page.locate('#roster-problem')).toMatchTextContent('No names yet');
    await expect.element(roster()).toHaveFocus();
    await roster().fill('1. BERG, Ada\nCole\nZoe Young <zoe@firm.example>\n');
    await saveRoster();
    await expect.poll(missingNames).toEqual([expect.stringMatching(/^Cole.*maybe “Benjamin Cole”\?/), 'Zoe Young']);
    await expect
      .element(page.locate('[data-summary]'))
      .toHaveTextContent('1 of 3 in, 2 done, 2 overdue, 1 not on your list');
    await page.locate('.missing li').getByRole('button').click();
    await expect.poll(missingNames).toEqual(['Zoe Young']);
    await page.locate('[data-action="remind"]').click();
    const words = (): string => String(Reflect.get(page.locate('.remind textarea[readonly]').element(), 'value'));
    // Zoe’s address came along with her name.
    const mail = (): string | null => page.locate('.remind a').element().getAttribute('href');
    await expect.poll(mail).toMatch(/^mailto:\?bcc=zoe@firm\.example&/);
    await expect.poll(words).toMatch(/“Before the fair” yet. The assignment was due on Friday, November 20/);
    expect(words()).toMatch(/\/assignment\/#assignment1\./);
    expect(words()).not.toMatch(/Zoe/);
    await reload();
    await expect.poll(missingNames).toEqual(['Zoe Young']);
  });

  it('is offered again where another assignment has none', async () => {
    await openTeamBoard();
    await roster().fill('Ada Berg <ada@firm.example>\nZoe Young');
    await saveRoster();
    await expect.element(page.locate('[data-roster="2"]')).toBeVisible();
    await openTeamPage(await payloadOf({ id: 'next', title: 'The week after' }));
    await page.locate('[data-action="adopt"]').click();
    await page.getByRole('button', { name: 'Use the list of “Before the fair” (2 names)' }).click();
    await expect.poll(missingNames).toEqual(['Ada Berg', 'Zoe Young']);
    await expect.element(page.getByText('Change the list of 2 names')).toBeVisible();
  });

  it('of two thousand with addresses is read, saved and shown some at a time', { timeout: 60_000 }, async () => {
    await openTeamBoard();
    const rows = Array.from({ length: 2_000 }, (_one, index) => `Guest ${index};g${index}@x.org;Team ${index % 9}`);
    // As a paste does it, in one go.
    await roster().click();
    const field = roster().element();
    Reflect.set(field, 'value', `Name;Email;Team\n${rows.join('\n')}`);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.element(page.locate('#roster-found')).toHaveTextContent('2,000 names found, not saved yet');
    await saveRoster();
    await expect.element(page.locate('[data-summary]')).toMatchTextContent('0 of 2000 in');
    expect(missing()).toHaveLength(60);
    await page.locate('[data-action="remind"]').click();
    await expect.element(page.locate('[data-mails="none"]')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Copy the 2,000 addresses' })).toBeVisible();
  });

  it('can be a table from a spreadsheet', async () => {
    await openTeamBoard();
    await add(await linkTo(0));
    await roster().fill('No.\tFirst name\tLast name\n1\tAda\tBerg\n2\tZoe\t"Young"\n');
    await expect.element(page.locate('#roster-found')).toHaveTextContent('2 names found, not saved yet');
    await saveRoster();
    await expect.element(page.getByText('2 names are on your list.')).toBeVisible();
    await expect.poll(missingNames).toEqual(['Zoe Young']);
  });
});

describe('A list of names that is not saved yet', () => {
  it('is still there after a reload, and is none any more once it is saved', async () => {
    await openTeamBoard();
    await add(await linkTo(0));
    await roster().fill('Ada Berg\nZoe Young');
    await expect.element(page.locate('#roster-found')).toHaveTextContent('2 names found, not saved yet');
    await reload();
    await expect.element(roster()).toHaveValue('Ada Berg\nZoe Young');
    await expect.element(page.locate('.found-names')).toMatchTextContent('Zoe Young');
    await saveRoster();
    await expect.poll(missingNames).toEqual(['Zoe Young']);
    await reload();
    await expect.element(roster()).toHaveValue('Ada Berg\nZoe Young');
    await expect.element(page.locate('#roster-found')).toHaveTextContent('2 names found');
  });

  it('is not lost to a list that is saved meanwhile, and says so', async () => {
    await openTeamBoard();
    await add(await linkTo(1, { name: 'Benjamin Cole' }));
    await roster().fill('Cole');
    await saveRoster();
    await expect.poll(missingNames).toEqual([expect.stringMatching(/^Cole/)]);
    await page.getByText('Change the list of 1 name').click();
    await roster().fill('Cole\nZoe Young');
    await page.locate('.missing li').getByRole('button').click();
    await expect.element(page.locate('.roster .advice')).toMatchTextContent('The list has changed since you started');
    await expect.element(roster()).toHaveValue('Cole\nZoe Young');
    await page.getByRole('button', { name: 'Undo my changes' }).click();
    await expect.element(roster()).toHaveValue('Benjamin Cole');
  });
});

it('Hardest questions say who was drawn where, and the plot says the same as its table', async () => {
  await fullBoard(14);
  await showPart('Questions');
  const row = page.locate('.questions tbody tr').filter({ hasText: 'Ask' }).first();
  await expect.element(row).toMatchTextContent(/\d+%/);
  await expect
    .element(page.locate('.questions'))
    .toMatchTextContent(/Separates those who know|Barely separates|Separates them|Those who do well/);
  await showPart('Sure but wrong');
  const plot = page.getByRole('img', { name: /^Plot of \d+ questions/ });
  await expect.element(plot).toBeVisible();
  const dots = plot.locate('.dot').elements().length;
  await page.getByText('See it as a table').click();
  const rows = page.locate('.sure-plot tbody tr').elements().length;
  expect(dots).toBeGreaterThan(0);
  expect(rows).toBeGreaterThanOrEqual(dots);
});

it('Of a few people there is a list in place of the plot, and nothing on how well questions discriminate', async () => {
  await fullBoard(5);
  await showPart('Questions');
  await expect.element(page.locate('.questions')).toBeVisible();
  await expect.element(page.locate('.questions')).not.toMatchTextContent('Discrimination');
  await showPart('Sure but wrong');
  await expect.element(page.locate('table.sure')).toBeVisible();
  await expect.element(page.locate('.sure-plot')).not.toBeInTheDocument();
});
