import { beforeEach, describe, expect, it } from 'vitest';
import { manyAnswers } from '../../faults/large-backup.ts';
import { freshBrowserForEachTest, putRecords, storedRecords } from '../fresh-browser.ts';
import { answersTo, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { type Locator, press } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const ADDRESS = 'every-kind/late-boxes';

async function say(root: Locator, ...replies: string[]): Promise<void> {
  for (const reply of replies) {
    await root.locate('[data-act="show"]').click();
    await root.locate(`[data-reply="${reply}"]`).click();
  }
}

describe('A talk', () => {
  it('tells what came of each reply at once, and says why only in the replay', async () => {
    const root = await exercise(ADDRESS);
    await expect.element(root.locate('[data-reply]')).not.toBeInTheDocument();
    await say(root, 'list');
    await expect
      .element(root.locate('[data-result]'))
      .toHaveTextContent(
        '“No, that’s all.” She goes on typing. Trust 4 of 10, down 1. Progress 0, as before. Farah: Fine. Was there anything else?',
      );
    await expect.element(root).not.toMatchTextContent('Quick and kind');
    await say(root, 'last-question');

    await expect.element(root.locate('[data-ending]')).toHaveAttribute('data-ending', 'mixed');
    await expect.element(root.locate('.ending')).toHaveFocus();
    await expect.element(root.locate('[data-turning]')).toMatchTextContent('Costly. Quick and kind');
    await expect
      .element(root.locate('[data-turning] .better'))
      .toHaveTextContent('Better: You’ll have it today. What put it on your list?');
    await expect.element(root.locate('.found')).toMatchTextContent('Strong ending: not found yet');
    await expect.element(root.locate('.found')).toMatchTextContent('2 of 7 replies');
    await expect.element(root).toHaveAttribute('data-state', 'partly');
  });

  it('can go again from any turn, and every talk stays on record', async () => {
    const root = await exercise(ADDRESS);
    await say(root, 'what-for', 'fast', 'bye');
    await expect.element(root.locate('[data-ending]')).toHaveAttribute('data-ending', 'mixed');
    await root.getByRole('button', { name: 'Go again from here' }).first().click();
    await expect.element(root.locate('.moment')).toHaveAttribute('data-node', 'cost');
    await say(root, 'two-days');
    await expect.element(root.locate('.found')).toMatchTextContent('Mixed ending: A door left open');
    await expect.element(root.locate('.found')).toMatchTextContent('Strong ending: She named her own figure');

    await expect
      .poll(() => answersTo(ADDRESS))
      .toMatchObject([
        { attempt: 1, score: 0.5 },
        { attempt: 2, score: 1 },
      ]);
  });

  it('with the coach judges each reply at once', async () => {
    const root = await exercise(ADDRESS);
    await root.getByLabelText('Coach me as I go').click();
    await say(root, 'volume');
    await expect.element(root.locate('.turns .note')).toMatchTextContent('Workable. A fair question');
  });

  it('goes by keyboard alone, and the focus is never lost', async () => {
    const root = await exercise(ADDRESS);
    root.getByLabelText('Say it aloud first').element().focus();
    await press('Space');
    await press('Tab');
    for (let turn = 0; turn < 6; turn++) {
      if (root.locate('.ending').query()) break;
      const node = root.locate('.moment').element().getAttribute('data-node');
      if (turn === 0) await press('Tab');
      await expect.element(root.locate('[data-reply]').first()).toHaveFocus();
      await press('Enter');
      await expect.element(root.locate(`.moment[data-node="${node}"]`)).not.toBeInTheDocument();
    }
    await expect.element(root.locate('.ending')).toHaveFocus();
  });

  it('passes over talks of an earlier wording and damaged ones calmly', async () => {
    const root = await exercise(ADDRESS);
    await say(root, 'list', 'bye');
    await expect.poll(() => answersTo(ADDRESS)).toHaveLength(1);
    const answered = (await storedRecords()).filter(({ event }) => event['type'] === 'exercise-answered');
    await putRecords(
      answered.flatMap((record) => [
        { ...record, event: { ...record.event, revision: '00000000' } },
        {
          seq: 1000,
          id: 'damaged',
          event: { ...record.event, id: 'damaged', response: { steps: [{ node: 7 }, 'x'] } },
        },
      ]),
    );
    await reload();
    const again = await exercise(ADDRESS);
    await expect.element(again).toHaveAttribute('data-state', 'open');
    await expect.element(again.locate('.moment')).toHaveAttribute('data-node', 'opening');
    await say(again, 'what-for', 'two-days');
    await expect.element(again).toHaveAttribute('data-state', 'right');
  });

  it('ends with the focus on its ending though thousands of answers are on record', async () => {
    await putRecords(
      manyAnswers(1_500).map((event, index) => ({ seq: 1_000 + index, id: event.id, event: { ...event } })),
    );
    await reload();
    const root = await exercise(ADDRESS);
    await say(root, 'what-for', 'two-days');
    await expect.element(root.locate('.ending')).toHaveFocus();
  });
});
