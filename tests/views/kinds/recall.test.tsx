import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { answersTo, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const ADDRESS = 'every-kind/opening-line';

describe('A card', () => {
  it('is said aloud, shown and judged, by keyboard alone', async () => {
    const root = await exercise(ADDRESS);
    await expect.element(root).not.toMatchTextContent('What put it on your list?');
    await tabTo(root.getByRole('button', { name: 'I said it. Show the answer' }));
    await press('Enter');
    await expect.element(root.locate('.back')).toHaveFocus();
    await expect.element(root.locate('.back')).toMatchTextContent('What put it on your list?');
    await tabTo(root.locate('[data-rating="hard"]'));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'partly');
    await expect.element(root.locate('[data-result]')).toHaveTextContent('Saved: slow.');
    await reload();
    const again = await exercise(ADDRESS);
    await expect.element(again.locate('[data-rating="hard"]')).toHaveAttribute('aria-pressed', 'true');
  });

  it('is shown, judged, hidden and judged again, by pointer alone', async () => {
    const root = await exercise(ADDRESS);
    await expect.element(root.locate('.back, [data-rating]')).not.toBeInTheDocument();
    await root.getByRole('button', { name: 'I said it. Show the answer' }).click();
    await expect.element(root.locate('.back')).toMatchTextContent('What put it on your list?');
    await root.locate('[data-rating="again"]').click();
    await expect.element(root).toHaveAttribute('data-state', 'wrong');
    await expect.element(root.locate('[data-result]')).toHaveTextContent('Saved: blanked.');

    await reload();
    const later = await exercise(ADDRESS);
    await later.getByRole('button', { name: 'Hide it and try again' }).click();
    await expect.element(later.locate('.back, [data-rating]')).not.toBeInTheDocument();
    await later.getByRole('button', { name: 'I said it. Show the answer' }).click();
    await later.locate('[data-rating="easy"]').click();
    await expect.element(later).toHaveAttribute('data-state', 'right');
    await expect
      .poll(() => answersTo(ADDRESS))
      .toMatchObject([
        { response: { rating: 'again' }, attempt: 1 },
        { response: { rating: 'easy' }, attempt: 1 },
      ]);
  });
});
