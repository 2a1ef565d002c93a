import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { check, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { each, press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

describe('Sorting', () => {
  it('goes by keyboard alone and says why a card belongs where it does', async () => {
    const root = await exercise('every-kind/delight');
    for (const [id, key] of [
      ['on-time', 'Space'],
      ['spare', 'ArrowDown'],
      ['call-back', 'Space'],
    ] as const) {
      root.locate(`[data-part="${id}"] input`).first().element().focus();
      await press(key);
    }
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect.element(root.locate('[data-part="call-back"] .why')).toMatchTextContent('The boundary case.');
  });

  it('goes by pointer alone, and is still there after a reload', async () => {
    const root = await exercise('every-kind/delight');
    for (const card of each(root.locate('[data-part]'))) await card.locate('label').first().click();
    await check(root).click();
    await expect.element(root.locate('[data-part="spare"]')).toMatchTextContent('Not this group.');
    await reload();
    const again = await exercise('every-kind/delight');
    await expect.element(again).toHaveAttribute('data-state', 'hint');
    await expect.element(again.locate('[data-part="on-time"] .why')).toMatchTextContent('Nobody thanks you');
  });
});
