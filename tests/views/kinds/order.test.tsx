import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { check, exercise, openLesson } from '../lesson-in-hand.tsx';
import { type Locator, press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const steps = (root: Locator): string[] =>
  root
    .locate('[data-step]')
    .elements()
    .map((step) => step.dataset['step'] ?? '');

describe('Putting steps in order', () => {
  it('goes by keyboard alone, keeps the focus on the step that moves, and says where it is', async () => {
    const root = await exercise('every-kind/call-plan');
    const right = ['agree', 'complaint', 'cost', 'price', 'step'];
    for (const [place, id] of right.entries()) {
      const up = root.locate(`[data-step="${id}"] [data-by="-1"]`);
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

  it('goes by pointer alone, names the pairs that are wrong, and takes any order that keeps the rules', async () => {
    const root = await exercise('every-kind/call-plan');
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toHaveTextContent('Move the steps into an order first.');
    // Whatever the order is, its first step can go down. Then the price comes first, which breaks a rule in every order.
    await root.locate('[data-step]').first().locate('[data-by="1"]').click();
    while (steps(root)[0] !== 'price') await root.locate('[data-step="price"] [data-by="-1"]').click();
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'hint');
    await expect.element(root.locate('.pairs li').first()).toMatchTextContent('comes before');
    await expect.element(root.locate('.hint')).toMatchTextContent('before a figure means anything');
  });

  it('can be done by dragging', async () => {
    const root = await exercise('every-kind/call-plan');
    const [first = '', second = ''] = steps(root);
    const words = (id: string) => root.locate(`[data-step="${id}"] > span`).first();
    await words(first).dropTo(words(second));
    await expect.poll(() => steps(root).slice(0, 2)).toEqual([second, first]);
  });
});
