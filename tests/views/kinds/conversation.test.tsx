import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { manyAnswers } from '../../faults/large-backup.ts';
import { freshBrowserForEachTest, putRecords, storedRecords } from '../fresh-browser.ts';
import { answersTo, exercise, openLesson, reload } from '../lesson-in-hand.tsx';
import { type Locator, page, press } from '../locate.ts';
import { lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);
beforeEach(() => openLesson('every-kind'));

const ADDRESS = 'every-kind/late-boxes';

async function say(root: Locator, ...replies: string[]): Promise<void> {
  for (const reply of replies) {
    await root.locate('[data-act="show"]').click();
    await root.locate(`[data-reply="${reply}"]`).click();
  }
}

const found = (root: Locator, ending: string): Locator => root.locate(`.found [data-ending="${ending}"]`);
const boxOf = (root: Locator, selector: string): DOMRect => root.locate(selector).element().getBoundingClientRect();

describe('A talk', () => {
  it('tells what came of each reply at once, and says why only in the replay', async () => {
    const root = await exercise(ADDRESS);
    await expect.element(root.locate('[data-reply]')).not.toBeInTheDocument();
    await say(root, 'list');
    await expect
      .element(root.locate('[data-result]'))
      .toHaveTextContent(
        '“No, that’s all.” She goes on typing. Trust 4 of 10, down 1. Progress 0 of 4, as before. Farah: Fine. Was there anything else?',
      );
    await expect.element(root).not.toMatchTextContent('Quick and kind');
    await say(root, 'last-question');

    await expect.element(root.locate('.ending-card')).toHaveAttribute('data-ending', 'mixed');
    await expect.element(root.locate('.ending')).toHaveFocus();
    await expect.element(root.locate('[data-turning] .note')).toBeVisible();
    await expect.element(root.locate('[data-turning]')).toMatchTextContent('Costly. Quick and kind');
    await expect
      .element(root.locate('[data-turning] .better'))
      .toHaveTextContent('Better: You’ll have it today. What put it on your list?');
    await expect.element(root.locate('.found')).toMatchTextContent('You’ve tried 2 of 7 replies.');
    await expect.element(root).toHaveAttribute('data-state', 'partly');
  });

  it('shows at each reply what it moved, and never less than nothing', async () => {
    const root = await exercise(ADDRESS);
    await say(root, 'list');
    await expect.element(root.locate('.turns .effects')).toHaveTextContent('Trust −1');
    await expect.element(root.locate('[data-meter="progress"]')).toMatchTextContent('0 of 4');
    await say(root, 'last-question');
    await expect.element(root.locate('[data-turning] .came .effects')).toHaveTextContent('Trust −1');
    await expect.element(root.locate('[data-meter="progress"]')).toMatchTextContent('2 of 4');
  });

  it('keeps its meters and what is newest in view on a phone, and nobody scrolls', async () => {
    await page.viewport(390, 560);
    const root = await exercise(ADDRESS);
    for (const reply of ['what-for', 'fast']) {
      await say(root, reply);
      const meters = boxOf(root, '.talk > .meters');
      expect(meters.top).toBeGreaterThanOrEqual(0);
      expect(boxOf(root, '.turns > :last-child > .came').top).toBeGreaterThanOrEqual(meters.bottom);
      expect(boxOf(root, '.moment > .said').bottom).toBeLessThan(boxOf(root, '.aloud').top);
      expect(boxOf(root, '.aloud').bottom).toBeLessThanOrEqual(innerHeight);
    }
    await root.locate('[data-act="show"]').click();
    expect(boxOf(root, '.moment > .said').top).toBeGreaterThanOrEqual(boxOf(root, '.talk > .meters').bottom);
    expect(boxOf(root, '.replies').bottom).toBeLessThanOrEqual(innerHeight);
    await root.locate('[data-reply="bye"]').click();
    expect(boxOf(root, '.ending-card').top).toBeGreaterThanOrEqual(0);
    expect(boxOf(root, '.ending-card').bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('has a hairpin of its own for each ending, and a place for each that is not found yet', async () => {
    const root = await exercise(ADDRESS);
    const shapes = new Set<string>();
    for (const [ending, replies] of [
      ['strong', ['what-for', 'two-days']],
      ['mixed', ['list', 'last-question']],
      ['weak', ['list', 'bye']],
    ] as const) {
      await expect.element(found(root, ending)).not.toBeInTheDocument();
      await say(root, ...replies);
      await expect.element(root.locate('.ending-card')).toHaveAttribute('data-ending', ending);
      await expect.element(found(root, ending)).toHaveAttribute('data-found', 'true');
      shapes.add(root.locate('.ending-card .ending-hairpin').element().innerHTML);
      if (ending === 'mixed') await expect.element(found(root, 'weak')).toHaveTextContent('Weak Not found yet');
      await root.locate('[data-act="again"]').click();
    }
    expect(shapes.size).toBe(3);
  });

  it('keeps the turns of its replay short until they are asked for, but on paper', async () => {
    const root = await exercise(ADDRESS);
    await say(root, 'what-for', 'fast', 'bye');
    const why = root.locate('.turns > :first-child .note');
    await expect.element(why).not.toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(why).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    await root.locate('.turns > :first-child summary').click();
    await expect.element(why).toBeVisible();
  });

  it('can go again from any turn, and every talk stays on record', async () => {
    const root = await exercise(ADDRESS);
    await say(root, 'what-for', 'fast', 'bye');
    await expect.element(root.locate('.ending-card')).toHaveAttribute('data-ending', 'mixed');
    await root.getByRole('button', { name: 'Go again from here' }).first().click();
    await expect.element(root.locate('.moment')).toHaveAttribute('data-node', 'cost');
    await say(root, 'two-days');
    await expect.element(found(root, 'mixed')).toHaveTextContent('Mixed A door left open');
    await expect.element(found(root, 'strong')).toHaveTextContent('Strong She named her own figure');

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
