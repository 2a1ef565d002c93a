import course from 'virtual:fixture-course';
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { hashesBySection } from '../../src/catalog/paragraphs.ts';
import { openLearner } from '../../src/device/learner.ts';
import type { LessonPassed } from '../../src/log/event.ts';
import type { PassableLesson } from '../../src/projections/passed.ts';
import { ChangesPanel } from '../../src/ui/lesson/changes/ChangesPanel.tsx';
import { blocksOfPage, markParagraphs } from '../../src/ui/lesson/changes/mark-changes.ts';
import { freshBrowserForEachTest, onLeave, storedOf } from './fresh-browser.ts';
import { page } from './locate.ts';
import { layOut } from './page-around.ts';
import '../../src/ui/lesson/changes/changes.css';
import './site-styles.ts';

freshBrowserForEachTest();

const shown = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'opening-well');
if (!shown) throw new Error('The fixture course has no such lesson.');
const { id, aliases, revision, text, paragraphs, exercises } = shown;
const lesson: PassableLesson = {
  id,
  aliases,
  revision,
  text,
  // As if the first were asked before anything is taught.
  required: exercises.slice(1).map((exercise) => exercise.id),
  wordings: exercises.map((exercise) => [exercise.id, exercise.revision]),
};
const sections = hashesBySection(paragraphs);

/** Lays out the lesson and its panel for somebody who passed it when it read like this. */
async function comeBack(before: LessonPassed['sections'], more: { answered?: string } = {}): Promise<void> {
  const panel = layOut('A lesson');
  const learner = await openLearner();
  onLeave(() => {
    render(null, panel);
    learner.log.close();
  });
  for (const { address } of exercises)
    await learner.record({
      type: 'exercise-answered',
      exercise: address,
      revision: more.answered ?? exercises.find((exercise) => exercise.address === address)?.revision ?? '',
      response: {},
      score: 1,
      attempt: 1,
      hints: 0,
      context: 'lesson',
      durationMillis: 1,
    });
  await learner.record({ type: 'lesson-passed', lesson: id, revision: '00000000', sections: before });
  render(h(ChangesPanel, { lesson, learner, text: paragraphs, sections, blocks: undefined }), panel);
}

const inOtherWords = (fragment: string): LessonPassed['sections'] => ({
  ...sections,
  [fragment]: (sections[fragment] ?? []).map(() => '00000'),
});

it('Where the paragraphs can’t be pointed to, the ways lead to the headings', async () => {
  await comeBack(inOtherWords('the-idea'));
  await expect.element(page.getByText('Three paragraphs changed since you passed, about a minute.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'The idea' })).toHaveAttribute('href', '#the-idea');
});

it('All questions can have changed and no word of the text', async () => {
  await comeBack(sections, { answered: '00000000' });
  await expect.element(page.getByText('Four questions changed since you passed, about 4 minutes.')).toBeVisible();
  const ways = [...document.querySelectorAll('.changes li a')].map(({ textContent }) => textContent);
  expect(ways).toEqual(['The warm-up', 'Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

it('What was read is noted once, however fast it is pressed twice', async () => {
  await comeBack(inOtherWords('the-story'));
  await page.getByRole('button', { name: 'I’ve read it' }).dblClick();
  await expect.element(page.getByRole('status')).toHaveTextContent('Got it. You’re up to date.');
  await expect.poll(() => storedOf('lesson-passed')).toHaveLength(2);
});

it('Where only lines were wrapped anew, nothing is said, and the new edition is noted', async () => {
  await comeBack(sections);
  await expect.poll(() => storedOf('lesson-passed')).toHaveLength(2);
  expect(document.querySelector('.changes')).toBeNull();
  expect((await storedOf('lesson-passed'))[1]).toMatchObject({ revision, sections });
});

it('Where paragraphs only moved, nothing is said, and it is noted where they stand', async () => {
  await comeBack({ elsewhere: Object.values(sections).flat() });
  await expect.poll(() => storedOf('lesson-passed')).toHaveLength(2);
  expect(document.querySelector('.changes')).toBeNull();
});

const PROSE =
  '<div class="lesson-step"><h2 id="x">X</h2><p>A</p><ul><li>B</li></ul></div>' +
  '<div class="lesson-step"><table><tbody><tr><td>C</td></tr></tbody></table><svg></svg></div><p class="guardrail">G</p>';

/** Parsed by hand, as the pages of the site let no text become HTML. */
function proseOfPage(): HTMLElement {
  const prose = document.createElement('div');
  prose.className = 'prose';
  prose.append(...new DOMParser().parseFromString(PROSE, 'text/html').body.children);
  document.body.append(prose);
  return prose;
}

const block = { hash: 'a', words: 1 };
const ofProse = [
  { fragment: 'top', title: '', blocks: [] },
  { fragment: 'x', title: 'X', blocks: [block, block, block, block] },
];

it('Every kind of block is marked with a word where words may stand, and is as it was afterwards', () => {
  const prose = proseOfPage();
  const before = prose.innerHTML;
  const blocks = blocksOfPage(document, ofProse) ?? [];
  expect(blocks.map(({ localName }) => localName)).toEqual(['h2', 'p', 'ul', 'table', 'svg']);
  const unmark = markParagraphs(blocks, [1, 2, 3, 4]);
  const words = [...prose.querySelectorAll('.visually-hidden')].map(({ parentElement }) => parentElement?.localName);
  expect(words).toEqual(['p', 'li', 'table', 'div']);
  expect([...prose.querySelectorAll('[data-changed]')].map((element) => element.id)).toEqual([
    'changed-1',
    'changed-2',
    'changed-3',
    'changed-4',
  ]);
  unmark();
  expect(prose.innerHTML).toBe(before);
});

it('Nothing is marked where something else has put itself into the text', () => {
  proseOfPage().querySelector('.lesson-step')?.prepend(document.createElement('div'));
  expect(blocksOfPage(document, ofProse)).toBeUndefined();
});
