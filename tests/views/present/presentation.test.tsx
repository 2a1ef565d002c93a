import { afterEach, describe, expect, it } from 'vitest';
import { siteName } from '../../../src/device/site-name.ts';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page, press, type } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';
import { openSlides, slides } from './in-the-room.tsx';

freshBrowserForEachTest();
afterEach(lookAsEver);

const heading = () => page.getByRole('heading', { level: 1 });
const told = () => page.locate('[data-told]');

describe('A presentation', () => {
  it('goes on by arrow and by clicker, line by line, and its address says where it is', async () => {
    await openSlides();
    await press('ArrowRight');
    await expect.element(heading()).toHaveTextContent('The second time');
    await expect.element(page.locate('.call li')).toHaveTextContent('Dana: What does it cost?');
    await press('PageDown');
    await expect.element(page.locate('.call [data-newest]')).toHaveTextContent('Lee: What put it on your list?');
    await expect.element(told()).toHaveTextContent('Lee: What put it on your list?');
    expect(location.hash).toBe('#2.2');
    await press('End');
    await expect.element(heading()).toHaveTextContent('The rules');
    await press('Home');
    await expect.element(heading()).toHaveTextContent('Opening Well');
  });

  it('goes on by two when a clicker is pressed twice before anything is drawn', async () => {
    await openSlides();
    await press('PageDown');
    await expect.element(heading()).toHaveTextContent('The second time');
    for (const _press of [1, 2]) dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    expect(location.hash).toBe('#3');
    await expect.element(heading()).toHaveTextContent('Question 1 of 1');
  });

  it('is where its address says, and Back leads to the slide before', async () => {
    await openSlides('#2.2');
    await expect.element(page.locate('.call [data-newest]')).toHaveTextContent('Lee: What put it on your list?');
    await page.locate('[data-act="on"]').click();
    await expect.element(heading()).toHaveTextContent('Question 1 of 1');
    history.back();
    await expect.element(heading()).toHaveTextContent('The second time');
  });

  it('shows a note only when it is asked for, and takes it away with the next line', async () => {
    await openSlides('#2');
    const note = page.locate('.slide .note');
    await press('n');
    await expect.element(note).not.toBeInTheDocument();
    await press('ArrowRight');
    await expect.element(note).not.toBeInTheDocument();
    await press('n');
    await expect.element(note).toHaveTextContent('+ Diagnose. Asks first.');
    await press('Escape');
    await expect.element(note).not.toBeInTheDocument();
    await page.locate('[data-act="note"]').click();
    await expect.element(note).toBeVisible();
    await press('ArrowLeft');
    await expect.element(note).not.toBeInTheDocument();
  });

  it('leads straight to a slide by its list, and gives the focus back', async () => {
    await openSlides();
    await page.locate('[data-act="list"]').click();
    await page.getByRole('button', { name: '6. The rules' }).click();
    await expect.element(heading()).toHaveTextContent('The rules');
    await expect.element(page.locate('[data-act="list"]')).toHaveFocus();
  });
});

/** The databases of this browser; those of other tests have other names. */
const stores = async (): Promise<IDBDatabaseInfo[]> =>
  (await indexedDB.databases()).filter(({ name }) => name?.includes(siteName()));

describe('A vote by hands', () => {
  it('is counted by button and by typing, tells no answer before it is asked for, and then why and by how many', async () => {
    await openSlides('#3');
    await expect.element(page.locate('.situation')).toHaveTextContent('Dana wants a price.');
    await press('ArrowRight');
    await page.getByRole('button', { name: 'One more hand for A' }).click();
    await page.getByRole('spinbutton', { name: 'Hands for B' }).click();
    await type('7');
    await press('ArrowRight');
    expect(location.hash).toBe('#3.2');
    await expect.element(page.locate('.vote')).not.toMatchTextContent('It finds the cause.');
    await expect.element(page.locate('[data-correct="true"]')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    const right = page.locate('[data-option="ask"]');
    await expect.element(right).toHaveAttribute('data-correct', 'true');
    await expect
      .element(right)
      .toMatchTextContent('This one: What put it on your list?7 of 8 handsIt finds the cause.');
    await expect.element(page.locate('[data-option="price"]')).toMatchTextContent('1 of 8 hands');
  });

  it('keeps its counts through a reload, and nothing of it in a log', async () => {
    await openSlides('#3.2');
    await page.getByRole('button', { name: 'One more hand for A' }).click();
    await openSlides('#3.2');
    await expect.element(page.getByRole('spinbutton', { name: 'Hands for A' })).toHaveValue(1);
    expect(await stores()).toEqual([]);
  });
});

describe('The clock of a session', () => {
  it('starts, pauses, and gets a minute, and is told in minutes', async () => {
    await openSlides('#4');
    const face = page.getByRole('timer');
    await expect.element(face).toHaveTextContent('2:00');
    await page.getByRole('button', { name: 'Add a minute' }).click();
    await expect.element(face).toHaveTextContent('3:00');
    await expect.element(page.locate('.timer [role="status"]')).toHaveTextContent('3 minutes left.');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.element(face).toHaveTextContent('2:59');
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.element(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await expect.element(face).toMatchTextContent(/^2:5\d$/);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.element(face).toHaveTextContent('2:00');
  });

  it('runs on while another slide is shown, and through a reload', async () => {
    await openSlides('#4');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await press('ArrowLeft');
    await openSlides('#1');
    await expect.element(page.locate('[data-act="timer"]')).toMatchTextContent(/^1:5\d/);
    await page.locate('[data-act="timer"]').click();
    await expect.element(heading()).toHaveTextContent('Play');
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});

it('A talk is played by the group, goes on after a reload, and is on nobody’s record', async () => {
  await openSlides('#5');
  await page.locate('[data-act="show"]').click();
  await page.locate('[data-reply="list"]').click();
  await openSlides('#5');
  await expect.element(page.locate('.talk .turns li')).toMatchTextContent('Trust −1');
  await page.locate('[data-act="show"]').click();
  await page.locate('[data-reply="last-question"]').click();
  await expect.element(page.locate('.ending-card')).toHaveAttribute('data-ending', 'mixed');
  expect(await stores()).toEqual([]);
});

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no slide has a violation that axe can find, or scrolls sideways', async () => {
    await lookAs(look);
    for (const [index, { kind }] of slides.entries()) {
      await openSlides(`#${index + 1}.9`);
      await expect.element(page.locate('.slide')).toHaveAttribute('data-slide', kind);
      await expectNoViolations(kind);
    }
  });
});
