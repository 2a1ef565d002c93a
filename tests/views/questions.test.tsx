import course from 'virtual:fixture-course';
import { options, type VNode } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import type { Learner } from '../../src/device/learner.ts';
import { inAnotherTab } from './another-tab.ts';
import { freshBrowserForEachTest, putRecords, storedRecords } from './fresh-browser.ts';
import { answer, answersTo, check, exercise, openLesson, reload } from './lesson-in-hand.tsx';
import { press, tabTo } from './locate.ts';

freshBrowserForEachTest();

it('A first miss brings the reason and a hint, a second one the answer, and both stay on record', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'price');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  await expect.element(root.locate('[data-result]')).toMatchTextContent('Think of the problem behind the price.');
  await expect.element(root.locate('[data-option="price"] .why')).toMatchTextContent('the end of the talk');
  await expect.element(root.locate('[data-option="ask"] .why')).not.toBeInTheDocument();

  await answer(root, 'boast');
  await expect.element(root).toHaveAttribute('data-state', 'wrong');
  await expect.element(root.locate('[data-option="ask"]')).toHaveAttribute('data-mark', 'missed');
  await expect.element(root.locate('[data-option="price"] .why')).toMatchTextContent('Your first try.');

  await expect
    .poll(() => answersTo('opening-well/pick-one'))
    .toMatchObject([
      { response: { option: 'price' }, attempt: 1, score: 0, hints: 0 },
      { response: { option: 'boast' }, attempt: 2, score: 0, hints: 1 },
    ]);
});

it('Check is never dead: with nothing chosen it says what is missing and moves the focus there', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await expect.element(check(root)).toBeEnabled();
  await check(root).click();
  await expect.element(root.locate('[data-result]')).toHaveTextContent('Choose one of the options first.');
  await expect.element(root.locate('input').first()).toHaveFocus();
  await expect.element(root).toHaveAttribute('data-state', 'open');
});

it('Several right options are scored in part, and right ticks stay', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-two');
  await answer(root, 'repeat', 'match');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  await expect
    .element(root.locate('[data-result]'))
    .toMatchTextContent('1 found, 1 still missing, 1 you shouldn’t tick.');
  // Found options are marked as disabled, which a finger does not wait for to end.
  await root.locate('[data-option="repeat"] input').click({ force: true });
  await expect.element(root.locate('[data-option="repeat"] input')).toBeChecked();

  await root.locate('[data-option="match"] input').click();
  await answer(root, 'wait');
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect.element(root.locate('[data-result]')).toMatchTextContent('Right, on the second try.');
});

it('A part of the answer at the last try ends as partly right', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-two');
  await answer(root, 'match');
  await answer(root, 'match', 'repeat');
  await expect.element(root).toHaveAttribute('data-state', 'partly');
  await expect.element(root.locate('[data-option="wait"]')).toHaveAttribute('data-mark', 'missed');
});

it('A figure is read as people type it, and a known slip is explained', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/work-out');
  const figure = root.getByRole('textbox');
  for (const [typed, told] of [
    ['abc', 'Type a plain figure'],
    ['200', 'You left out that each stop takes two hours.'],
  ] as const) {
    await figure.fill(typed);
    await press('Enter');
    await expect.element(root.locate('[data-result]')).toMatchTextContent(told);
  }
  await figure.fill('400.0');
  await press('Enter');
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect.element(root).toMatchTextContent('4 × 2 × 50 = 400 hours.');
});

it('A near miss and a slip of the pen cost no try', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/fill-in');
  for (const [typed, told] of [
    ['forget', 'Which word is about hearing?'],
    ['overlok', 'Check the spelling'],
    ['MISS?', 'Right, first time.'],
  ] as const) {
    await root.getByRole('textbox').fill(typed);
    await press('Enter');
    await expect.element(root.locate('[data-result]')).toMatchTextContent(told);
  }
});

it('Saying how sure one is goes on record and is shown afterwards', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await root.getByRole('radio', { name: 'sure', exact: true }).click();
  await answer(root, 'price');
  await expect.element(root).toMatchTextContent('How sure were you?');
  await expect.poll(() => answersTo('opening-well/pick-one')).toMatchObject([{ confidence: 'sure' }]);
});

it('An answered exercise can be answered again, and the earlier answers stay on record', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'ask');
  await root.getByRole('button', { name: 'Answer again' }).click();
  await expect.element(root).toHaveAttribute('data-state', 'open');
  await expect.element(root.locate('input:checked')).not.toBeInTheDocument();
  await answer(root, 'boast');
  await expect.element(root).toHaveAttribute('data-state', 'hint');
  await expect
    .poll(() => answersTo('opening-well/pick-one'))
    .toMatchObject([
      { attempt: 1, score: 1 },
      { attempt: 1, score: 0 },
    ]);
});

it('What another tab answers is shown as it was answered there, and what was found there need not be found again', async () => {
  await openLesson('opening-well');
  const gap = await exercise('opening-well/fill-in');
  await gap.getByRole('textbox').fill('nothing');
  const ticks = await exercise('opening-well/pick-two');
  await ticks.locate('[data-option="match"] input').click();
  await inAnotherTab(async ({ record }) => {
    await record(tried('opening-well/fill-in', { typed: 'miss' }, 1));
    await record(tried('opening-well/pick-two', { options: ['repeat', 'match'] }, 0));
  });
  await expect.element(gap).toHaveAttribute('data-state', 'right');
  await expect.element(gap.getByRole('textbox')).toHaveValue('miss');
  await expect.element(ticks).toHaveAttribute('data-state', 'hint');
  await expect.element(ticks.locate('[data-option="repeat"] input')).toBeChecked();
});

it('Options keep their order for one learner', async () => {
  const order = async () => {
    const root = await exercise('opening-well/pick-two');
    return root
      .locate('[data-option]')
      .elements()
      .map((item) => item.getAttribute('data-option'));
  };
  await openLesson('opening-well');
  const first = await order();
  expect(first.length).toBeGreaterThan(2);
  await reload();
  expect(await order()).toEqual(first);
});

it('Several options can be ticked by keyboard alone, and one that was found can’t be unticked', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-two');
  const option = (id: string) => root.locate(`[data-option="${id}"] input`);
  await tabTo(option('repeat'));
  await press('Space');
  await tabTo(check(root));
  await press('Enter');
  await expect.element(root).toHaveAttribute('data-state', 'hint');

  await tabTo(option('repeat'), 'Shift+Tab');
  await press('Space');
  await expect.element(option('repeat')).toBeChecked();
  // The order is this learner's own, so the other one may stand before it or after it.
  await tabTo(root.locate('[data-option] input').first(), 'Shift+Tab');
  await tabTo(option('wait'));
  await press('Space');
  await tabTo(root.getByRole('button', { name: 'Check again' }));
  await press('Enter');
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect.element(root.locate(':focus')).toBeInTheDocument();
});

it('An answer given to an earlier wording is not shown as an answer to this one', async () => {
  await openLesson('opening-well');
  await answer(await exercise('opening-well/pick-one'), 'ask');
  await expect.poll(() => answersTo('opening-well/pick-one')).toHaveLength(1);
  const answered = (await storedRecords()).filter(({ event }) => event['type'] === 'exercise-answered');
  await putRecords(answered.map((record) => ({ ...record, event: { ...record.event, revision: '00000000' } })));
  await reload();
  const root = await exercise('opening-well/pick-one');
  await expect.element(root).toHaveAttribute('data-state', 'open');
  await expect
    .element(root)
    .toMatchTextContent('This question changed after you answered it. Your answer is still saved.');
});

it('An answer draws its own exercise anew and leaves the others alone, so that nobody waits for them', async () => {
  await openLesson('opening-well');
  const other = await exercise('opening-well/pick-two');
  const root = await exercise('opening-well/pick-one');
  const drawn = new Set<unknown>();
  const before = options.vnode;
  options.vnode = (node: VNode<{ 'data-exercise'?: string }>) => {
    if (node.props['data-exercise']) drawn.add(node.props['data-exercise']);
    before?.(node);
  };
  onTestFinished(() => {
    if (before) options.vnode = before;
    else delete options.vnode;
  });
  await answer(root, 'ask');
  await expect.element(root).toHaveAttribute('data-state', 'right');
  await expect.poll(() => answersTo('opening-well/pick-one')).toHaveLength(1);
  await expect.element(other).toHaveAttribute('data-state', 'open');
  expect([...drawn]).toEqual(['opening-well/pick-one']);
});

/** A first try of a question as it is worded now. */
function tried(address: string, response: unknown, score: number): Parameters<Learner['record']>[0] {
  const exercises = course.modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.exercises));
  const revision = exercises.find((each) => each.address === address)?.revision ?? '';
  const answer = { exercise: address, revision, response, score };
  return { type: 'exercise-answered', ...answer, attempt: 1, hints: 0, context: 'lesson', durationMillis: 1 };
}
