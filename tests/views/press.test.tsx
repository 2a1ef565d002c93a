import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { freshBrowserForEachTest } from './fresh-browser.ts';
import { answer, answersTo, check, exercise, openLesson } from './lesson-in-hand.tsx';

freshBrowserForEachTest();

/** A key that is held down says so with every further press (`KeyboardEvent.repeat`). */
const hold = (key: string): Promise<void> => userEvent.keyboard(`{${key}>12/}`);

it('Enter that is held down is one try, and its reason and hint stay on the screen', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await root.locate('[data-option="price"] input').click();
  await hold('Enter');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  await expect.poll(() => answersTo('opening-well/pick-one')).toHaveLength(1);
  await expect.element(root.locate('[data-result]')).toMatchTextContent('Hint.');
});

it('A double click on Check is one try, and does not press what takes the place of the button', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await root.locate('[data-option="ask"] input').click();
  await check(root).dblClick();
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect.element(root.locate('[data-result]')).toMatchTextContent('Right, first time.');
  expect(await answersTo('opening-well/pick-one')).toHaveLength(1);
});

it('A double click on the card shows its answer, and rates nothing', async () => {
  await openLesson('every-kind');
  const card = await exercise('every-kind/opening-line');
  await card.getByRole('button', { name: 'I said it. Show the answer' }).dblClick();
  await expect.element(card.locate('.back')).toBeVisible();
  expect(await answersTo('every-kind/opening-line')).toEqual([]);
});

it('A double click on an arrow moves its own step, and not the one that has come into its place', async () => {
  await openLesson('every-kind');
  const root = await exercise('every-kind/call-plan');
  const names = (): (string | null)[] =>
    root
      .locate('.step')
      .elements()
      .map((step) => step.getAttribute('data-step'));
  const [first = ''] = names();
  await root.locate(`[data-step="${first}"] [data-act="down"]`).dblClick();
  await expect.poll(() => names().indexOf(first)).toBe(1);
});

it('The same wrong answer again costs no try', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'price');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  await check(root).click();
  await expect.element(root.locate('[data-result]')).toMatchTextContent('doesn’t use up a try');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  expect(await answersTo('opening-well/pick-one')).toHaveLength(1);
});
