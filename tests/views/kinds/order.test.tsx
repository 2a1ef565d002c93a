import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { answersTo, check, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { type Locator, press, tabTo } from '../locate.ts';
import { lookAsEver, wantMotion } from '../looks.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));
afterEach(lookAsEver);

const RIGHT = ['agree', 'complaint', 'cost', 'price', 'step'];

const open = (): Promise<Locator> => exercise('every-kind/call-plan');
const steps = (root: Locator): string[] =>
  root
    .locate('[data-step]')
    .elements()
    .map((step) => step.dataset['step'] ?? '');
const card = (root: Locator, id: string): Locator => root.locate(`[data-step="${id}"]`);
const words = (root: Locator, id: string): Locator => card(root, id).locate('label');
const number = (root: Locator, id: string): string => card(root, id).locate('.place').element().dataset['number'] ?? '';
const numbers = (root: Locator): string[] => RIGHT.map((id) => number(root, id));

async function tap(root: Locator, ...ids: string[]): Promise<void> {
  for (const id of ids) await words(root, id).click();
}

describe('Tapping steps in order', () => {
  it('gives numbers while no card moves, takes them out again, and then the list puts itself in order', async () => {
    const root = await open();
    const before = steps(root);
    await tap(root, 'complaint', 'agree', 'cost');
    await expect.poll(() => numbers(root)).toEqual(['2', '1', '3', '', '']);
    await tap(root, 'complaint');
    await expect.poll(() => numbers(root)).toEqual(['1', '', '2', '', '']);
    expect(steps(root)).toEqual(before);
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toHaveTextContent('3 steps have no number yet.');
    await expect.element(root.locate('[data-part] .place').first()).toHaveFocus();

    await root.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => numbers(root)).toEqual(['', '', '', '', '']);
    await tap(root, ...RIGHT.slice(0, -1));
    await expect.poll(() => numbers(root)).toEqual(['1', '2', '3', '4', '5']);
    await expect.poll(() => steps(root)).toEqual(RIGHT);
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect
      .poll(() => answersTo('every-kind/call-plan'))
      .toMatchObject([{ response: { steps: RIGHT }, score: 1 }]);
  });

  it('counts one tap for a double click, and none while all numbers are being shown', async () => {
    const root = await open();
    await words(root, 'step').dblClick();
    await expect.poll(() => number(root, 'step')).toBe('1');
    await tap(root, 'price', 'cost');
    for (const id of ['complaint', 'agree']) {
      // By script, as the test driver may take longer than the numbers are shown.
      (words(root, id).element() as HTMLElement).click();
      await new Promise(requestAnimationFrame);
    }
    await expect.poll(() => numbers(root)).toEqual(['5', '4', '3', '2', '1']);
    await expect.poll(() => steps(root)).toEqual(RIGHT.toReversed());
  });

  it('goes by keyboard, says what each tap led to, and keeps the focus on a step that moves', async () => {
    const root = await open();
    const told = root.locate('fieldset [role="status"]');
    for (const id of RIGHT.toReversed().slice(0, -1)) {
      await tabToAny(root, id);
      await press('Enter');
      await expect.poll(() => number(root, id)).not.toBe('');
    }
    await expect.element(told).toMatchTextContent('is number 4 of 5. “Agree how long you both have” goes last.');
    await expect.poll(() => steps(root)).toEqual(RIGHT.toReversed());
    await expect.element(card(root, 'complaint').locate('.place')).toHaveFocus();
    await press('Enter');
    await expect.element(told).toMatchTextContent('has no number now.');
  });

  it('is still there after a reload, half done', async () => {
    const root = await open();
    await tap(root, 'price', 'agree');
    await reload();
    const again = await open();
    await expect.poll(() => numbers(again)).toEqual(['2', '', '', '1', '']);
  });
});

/** From wherever the focus is. */
async function tabToAny(root: Locator, id: string): Promise<void> {
  const button = card(root, id).locate('.place');
  const below = button.element().compareDocumentPosition(document.activeElement ?? document.body);
  await tabTo(button, below & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab');
}

describe('Moving steps', () => {
  it('goes by keyboard alone, keeps the focus on the step that moves, and says where it is', async () => {
    const root = await open();
    for (const [place, id] of RIGHT.entries()) {
      const up = card(root, id).locate('[data-by="-1"]');
      up.element().focus();
      while (steps(root).indexOf(id) > place) {
        const from = steps(root).indexOf(id);
        await press('Enter');
        await expect.poll(() => steps(root).indexOf(id)).toBe(from - 1);
        await expect.element(root.locate('fieldset [role="status"]')).toMatchTextContent(`is now step ${from} of 5.`);
        await expect.element(up).toHaveFocus();
      }
    }
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect.element(root).toMatchTextContent('Each step gives the next one its meaning');
  });

  it('can be done by dragging', async () => {
    const root = await open();
    const [first = '', second = ''] = steps(root);
    await words(root, first).dropTo(words(root, second));
    await expect.poll(() => steps(root).slice(0, 2)).toEqual([second, first]);
  });

  it('can be followed by the eye, unless somebody wants less motion', async () => {
    const animate = vi.spyOn(Element.prototype, 'animate');
    onTestFinished(() => animate.mockRestore());
    const root = await open();
    const down = root.locate('[data-by="1"]').first();
    await down.click();
    await expect.poll(() => number(root, RIGHT[0] ?? '')).not.toBe('');
    expect(animate).not.toHaveBeenCalled();
    await wantMotion();
    await root.locate('[data-by="1"]').first().click();
    await expect.poll(() => animate.mock.contexts.length).toBe(2);
  });
});

describe('After Check, an order', () => {
  it('asks for an order first, and says on the cards which pairs are wrong', async () => {
    const root = await open();
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toHaveTextContent('Put the steps in order first.');
    await tap(root, 'price', 'agree', 'complaint', 'cost');
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'hint');
    await expect.element(card(root, 'cost')).toMatchTextContent('Comes before “Name a price range”');
    await expect.element(card(root, 'cost')).toMatchTextContent('A price before its cost is only large or small.');
    await expect.element(card(root, 'price')).toHaveAttribute('data-mark', 'wrong');
    await expect.element(card(root, 'step')).not.toHaveAttribute('data-mark');
    await expect.element(root.locate('.hint')).toMatchTextContent('before a figure means anything');
  });

  it('stands in a right order itself once it is over, and says what one had', async () => {
    const root = await open();
    await tap(root, 'price', 'agree', 'complaint', 'cost');
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'hint');
    await root.getByRole('button', { name: 'Start over' }).click();
    await tap(root, 'step', 'price', 'agree', 'complaint');
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'partly');
    await expect.poll(() => steps(root)).toEqual(RIGHT);
    await expect.poll(() => numbers(root)).toEqual(['1', '2', '3', '4', '5']);
    await expect.element(card(root, 'agree')).toMatchTextContent('You had: 3');
    await expect.element(card(root, 'agree')).toHaveAttribute('data-mark', 'right');
    await expect.element(card(root, 'cost')).toHaveAttribute('data-mark', 'missed');
    await expect.element(root.getByRole('button', { name: /Move/ })).not.toBeInTheDocument();
  });
});
