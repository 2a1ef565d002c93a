import { expect, it } from 'vitest';
import { freshBrowserForEachTest, leavePage } from './fresh-browser.ts';
import { check, exercise, openLesson } from './lesson-in-hand.tsx';
import { each, type Locator, page } from './locate.ts';

freshBrowserForEachTest();

/** Does what the browser's translation does, into the same language: each text gives way to another one. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style, textarea, option, font')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** All letters; options stand in another order for another person. */
const sorted = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');

type Step = (root: Locator) => Promise<unknown>;

/** What the exercise says after each step, on a page that is translated after each, or never. */
async function told(lesson: string, id: string, steps: readonly Step[], isTranslated: boolean): Promise<string[]> {
  await openLesson(lesson);
  const root = await exercise(`${lesson}/${id}`);
  const words: string[] = [];
  for (const step of steps) {
    if (isTranslated) translate();
    await step(root);
    await new Promise((resolve) => setTimeout(resolve));
    words.push(sorted(root.element().textContent ?? ''));
  }
  return words;
}

const tick =
  (option: string): Step =>
  (root) =>
    root.locate(`[data-option="${option}"] input`).click();
const press: Step = (root) => check(root).click();
const again: Step = (root) => root.getByRole('button', { name: 'Answer again' }).click();
const act =
  (name: string): Step =>
  (root) =>
    root.locate(`[data-act="${name}"]`).click();
const reply =
  (id: string): Step =>
  (root) =>
    root.locate(`[data-reply="${id}"]`).click();
const rate: Step = async (root) => {
  for (const sample of each(root.locate('.sample'))) await sample.locate('label').first().click();
};
const write: Step = (root) => root.locate('textarea').fill('Joe, on Tuesday?');

it.each([
  [
    'a question',
    'opening-well',
    'pick-one',
    [press, tick('boast'), press, tick('ask'), press, again, tick('ask'), press],
  ],
  [
    'a text',
    'every-kind',
    'follow-up',
    [act('compare'), rate, act('compare'), act('written'), write, act('written'), act('keep')],
  ],
  ['a talk', 'every-kind', 'late-boxes', [act('show'), reply('what-for'), act('show'), reply('two-days')]],
] as const)('On a page that the browser translates, %s goes on telling the truth', async (_what, lesson, id, steps) => {
  const expected = await told(lesson, id, steps, false);
  leavePage();
  document.documentElement.dataset['base'] = `/${crypto.randomUUID()}/`;
  expect(await told(lesson, id, steps, true)).toEqual(expected);
  expect(page.locate('font').elements().length).toBeGreaterThan(0);
});
