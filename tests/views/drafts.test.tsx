import course from 'virtual:fixture-course';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openLearner } from '../../src/device/learner.ts';
import { writeTabHint } from '../../src/device/local-hints.ts';
import { showNotices } from '../../src/ui/notices/notices.ts';
import { inAnotherTab } from './another-tab.ts';
import { freshBrowserForEachTest, onLeave } from './fresh-browser.ts';
import { answer, answersTo, check, exercise, openLesson, reload } from './lesson-in-hand.tsx';
import { each, type Locator, page } from './locate.ts';

freshBrowserForEachTest();

const DESK = 'every-kind/follow-up';

/** Rates the samples and begins to write. */
async function begin(text: string): Promise<Locator> {
  const root = await exercise(DESK);
  for (const sample of each(root.locate('.sample'))) await sample.locate('label').first().click();
  await root.locate('[data-act="compare"]').click();
  await root.getByRole('textbox').fill(text);
  return root;
}

const revisionOf = (address: string): string =>
  course.modules
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ exercises }) => exercises)
    .find((one) => one.address === address)?.revision ?? '';

const written = (text: string) => ({
  revision: revisionOf(DESK),
  response: { ratings: {}, text, met: {}, stage: 'writing' },
});

/** This browser's small store for the address has no room left. */
function fillHints(): void {
  const real = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (this === localStorage) throw new DOMException('No room.', 'QuotaExceededError');
    real.call(this, key, value);
  });
  onTestFinished(() => void vi.restoreAllMocks());
}

it('A text that was begun is not replaced by what another tab begins: both are there, and one can go on with either', async () => {
  await openLesson('every-kind');
  await begin('Joe, could I watch one closing on Tuesday?');
  await inAnotherTab(({ drafts }) => drafts.keep(DESK, written('x')));
  await reload();
  const root = await exercise(DESK);
  await expect.element(root.getByRole('textbox')).toHaveValue('Joe, could I watch one closing on Tuesday?');
  const others = root.locate('.other-drafts');
  await expect.element(others).toMatchTextContent('You also started this in another tab');
  await expect.element(others.locate('blockquote')).toHaveTextContent('x');

  await others.getByRole('button', { name: 'Continue with this one' }).click();
  await expect.element(root.getByRole('textbox')).toHaveValue('x');
  await expect.element(others.locate('blockquote')).toHaveTextContent('Joe, could I watch one closing on Tuesday?');
  await reload();
  const again = await exercise(DESK);
  await expect.element(again.getByRole('textbox')).toHaveValue('x');
  await again.getByRole('button', { name: 'Discard it' }).click();
  await expect.element(again.locate('.other-drafts')).not.toBeInTheDocument();
});

it('A browser whose small store is full keeps the text, and says what it can’t keep', async () => {
  await openLesson('every-kind');
  const notices = document.createElement('div');
  notices.dataset['notices'] = '';
  document.body.prepend(notices);
  fillHints();
  const learner = await openLearner();
  onLeave(() => learner.log.close());
  // It may be full before there is somebody to say so.
  await learner.record({ type: 'lesson-opened', lesson: 'every-kind', revision: '' });
  await showNotices(Promise.resolve(learner));
  await begin('Written while there was no room.');
  await expect.element(page.locate('[data-notice="hints-full"]')).toMatchTextContent('is full');
  await reload();
  const root = await exercise(DESK);
  await expect.element(root.getByRole('textbox')).toHaveValue('Written while there was no room.');
});

it('What the first release kept as begun is there, and moves to where drafts are kept', async () => {
  const key = `crescendo:draft:${DESK}:${document.documentElement.dataset['base']}`;
  localStorage.setItem(key, JSON.stringify(written('Begun with the first release.')));
  await openLesson('every-kind');
  const root = await exercise(DESK);
  await expect.element(root.getByRole('textbox')).toHaveValue('Begun with the first release.');
  await expect.poll(() => localStorage.getItem(key)).toBeNull();
  await reload();
  await expect.element((await exercise(DESK)).getByRole('textbox')).toHaveValue('Begun with the first release.');
});

it('What answers an earlier wording can still be read', async () => {
  await inAnotherTab(({ drafts }) => drafts.keep(DESK, { ...written('To the old question.'), revision: 'earlier' }));
  await openLesson('every-kind');
  const others = (await exercise(DESK)).locate('.other-drafts');
  await expect.element(others).toMatchTextContent('You started this before it changed');
  await expect.element(others).toMatchTextContent('To the old question.');
  await expect.element(others.getByRole('button', { name: 'Continue with this one' })).not.toBeInTheDocument();
});

it('What is chosen and not checked is there after a reload, and belongs to the try it was chosen for', async () => {
  await openLesson('opening-well');
  const ticked = (root: Locator, option: string): Locator => root.locate(`[data-option="${option}"] input`);
  await ticked(await exercise('opening-well/pick-one'), 'ask').click();
  await reload();
  const again = await exercise('opening-well/pick-one');
  await expect.element(ticked(again, 'ask')).toBeChecked();
  await check(again).click();
  await expect.element(again).toHaveAttribute('data-state', 'right');

  await again.getByRole('button', { name: 'Answer again' }).click();
  await ticked(again, 'boast').click();
  await reload();
  const anew = await exercise('opening-well/pick-one');
  await expect.element(anew).toHaveAttribute('data-state', 'open');
  await expect.element(ticked(anew, 'boast')).toBeChecked();
  expect(await answersTo('opening-well/pick-one')).toHaveLength(1);
  await answer(anew, 'ask');
  await reload();
  await expect.element(await exercise('opening-well/pick-one')).toHaveAttribute('data-state', 'right');
});

it('What the page before could not store goes on in the next one of the tab', async () => {
  const left = [{ draft: { place: DESK, writer: 'w', tab: 't', at: 1, value: written('Not stored.') }, stays: true }];
  await openLesson('every-kind', () => writeTabHint('unsaved-drafts', left));
  await expect.element((await exercise(DESK)).getByRole('textbox')).toHaveValue('Not stored.');
});
