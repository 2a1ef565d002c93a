import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { answersTo, check, exercise, openLesson } from '../lesson-in-hand.tsx';
import { type Locator, press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const right = { think: 'which-part', vendor: 'one-thing', budget: 'next-year' };
const box = (root: Locator, id: string): Locator => root.locate(`[data-part="${id}"] select`);

describe('Matching', () => {
  it('leads to the first prompt without a reply, marks each pair, and keeps the right ones', async () => {
    const root = await exercise('every-kind/concerns');
    await box(root, 'think').selectOptions(right.think);
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toHaveTextContent('2 of them have no reply yet.');
    await expect.element(box(root, 'vendor')).toHaveFocus();
    await box(root, 'vendor').selectOptions('discount');
    await box(root, 'budget').selectOptions(right.budget);
    await check(root).click();
    await expect
      .element(root.locate('[data-part="vendor"]'))
      .toMatchTextContent('That one answers a worry about price.');
    await expect.element(root.locate('[data-part="think"]')).toHaveAttribute('data-mark', 'right');

    await box(root, 'vendor').selectOptions(right.vendor);
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect
      .poll(() => answersTo('every-kind/concerns'))
      .toMatchObject([
        { attempt: 1, score: 2 / 3 },
        { attempt: 2, score: 1 },
      ]);
  });

  it('goes by keyboard alone', async () => {
    const root = await exercise('every-kind/concerns');
    for (const [id, reply] of Object.entries(right)) {
      const select = box(root, id);
      await tabTo(select);
      for (let step = 0; step < 6 && Reflect.get(select.element(), 'value') !== reply; step++) await press('ArrowDown');
      await expect.element(select).toHaveValue(reply);
    }
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'right');
  });
});
