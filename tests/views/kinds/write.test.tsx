import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { answersTo, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { each, press, tabTo, type } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const text = 'Joe, the inspector is back in three weeks. Could I watch one closing on Tuesday?';

describe('Writing', () => {
  it('begins with judging, keeps every letter, and shows criteria and model only afterwards', async () => {
    const root = await exercise('every-kind/follow-up');
    await root.locate('[data-act="compare"]').click();
    await expect.element(root.locate('.samples [data-result]')).toHaveTextContent('Rate both first.');
    for (const sample of each(root.locate('.sample'))) await sample.getByLabelText('workable').click();
    await root.locate('[data-act="compare"]').click();
    await expect.element(root).toMatchTextContent('We’d call it weak.');
    await expect.element(root.getByRole('textbox')).toHaveFocus();
    await expect.element(root.locate('.model')).not.toBeInTheDocument();

    await type(text);
    await reload();
    const again = await exercise('every-kind/follow-up');
    await expect.element(again.getByRole('textbox')).toHaveValue(text);
    await again.locate('[data-act="written"]').click();
    await expect.element(again.locate('.model')).toMatchTextContent('His date, in his words');
    await again.getByLabelText('Names something that Joe himself said.').click();
    await again.getByLabelText(/^The words that show it/).fill('the inspector');
    await again.locate('[data-act="keep"]').click();
    await expect.element(again).toHaveAttribute('data-state', 'partly');
    await expect.element(again.locate('.version q')).toHaveTextContent('the inspector');

    await expect
      .poll(() => answersTo('every-kind/follow-up'))
      .toMatchObject([{ score: 1 / 3, attempt: 1, response: { text, met: { 'his-words': 'the inspector' } } }]);
  });

  it('goes by keyboard alone, twice, and keeps both versions', async () => {
    const root = await exercise('every-kind/follow-up');
    const act = async (name: string): Promise<void> => {
      await tabTo(root.locate(`[data-act="${name}"]`));
      await press('Enter');
    };
    for (const sample of each(root.locate('.sample'))) {
      sample.locate('input').first().element().focus();
      await press('Space');
    }
    await act('compare');
    for (const version of ['First words.', ' Second words.']) {
      await expect.element(root.getByRole('textbox')).toHaveFocus();
      await press('End');
      await type(version);
      await act('written');
      await tabTo(root.locate('.criteria input').first());
      await press('Space');
      await act('keep');
      if (version === 'First words.') await act('rewrite');
    }
    await expect.poll(() => root.locate('.version').elements()).toHaveLength(2);
    await expect.element(root.locate('.version').nth(1)).toMatchTextContent('First words. Second words.');
    await expect.poll(() => answersTo('every-kind/follow-up')).toMatchObject([{ attempt: 1 }, { attempt: 2 }]);
  });
});
