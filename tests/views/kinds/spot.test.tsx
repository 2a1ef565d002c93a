import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { check, exercise, openLesson } from '../lesson-in-hand.tsx';
import { press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

describe('Spotting', () => {
  it('the line beside the right one is half right, and the better line comes at the end', async () => {
    const root = await exercise('every-kind/lost-line');
    await root.locate('[data-option="flour"] label').click();
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toMatchTextContent('it’s the line next to it');
    root.locate('[data-option="open"] input').element().focus();
    await press('Space');
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'wrong');
    await expect.element(root.locate('[data-option="pitch"]')).toMatchTextContent('It was here.');
    await expect.element(root).toMatchTextContent('Better: What did the inspector say?');
  });

  it('goes by keyboard alone', async () => {
    const root = await exercise('every-kind/lost-line');
    const line = (id: string) => root.locate(`[data-option="${id}"] input`);
    await tabTo(line('open'));
    for (const next of ['flour', 'pitch']) {
      await press('ArrowDown');
      await expect.element(line(next)).toHaveFocus();
      await expect.element(line(next)).toBeChecked();
    }
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect.element(root.locate('[data-option="pitch"]')).toMatchTextContent('Right, first time.');
    await expect.element(root.locate(':focus')).toBeInTheDocument();
  });
});
