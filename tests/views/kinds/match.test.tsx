import { beforeEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { answersTo, check, exercise, openLesson } from '../lesson-in-hand.tsx';
import { type Locator, page, press, tabTo } from '../locate.ts';

freshBrowserForEachTest();
beforeEach(() => openLesson('every-kind'));

const right = { think: 'which-part', vendor: 'one-thing', budget: 'next-year' };
const open = (): Promise<Locator> => exercise('every-kind/concerns');
const part = (root: Locator, id: string): Locator => root.locate(`[data-part="${id}"]`);
const opener = (root: Locator, id: string): Locator => part(root, id).locate('.reply');
const sheet = (): Locator => page.locate('[popover]:popover-open');

async function choose(root: Locator, id: string, reply: string): Promise<void> {
  await opener(root, id).click();
  await sheet().locate(`label:has([value="${reply}"])`).click();
  await expect.element(sheet()).not.toBeInTheDocument();
}

describe('Matching', () => {
  it('opens all replies in full for one prompt, and shows the chosen one below it', async () => {
    const root = await open();
    await choose(root, 'think', 'one-thing');
    await expect.element(opener(root, 'think')).toMatchTextContent('What is one thing you wish they did better?');
    await expect.element(opener(root, 'think')).toHaveFocus();
    await opener(root, 'vendor').click();
    await expect.element(sheet()).toMatchTextContent('“We already have someone for that.”');
    await expect.element(sheet()).toMatchTextContent('What is one thing you wish they did better? (used already)');
    await sheet().getByRole('button', { name: 'Close' }).click();
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(opener(root, 'vendor')).toMatchTextContent('Choose a reply');
  });

  it('leads to the first prompt without a reply, marks each pair, and keeps the right ones', async () => {
    const root = await open();
    await choose(root, 'think', right.think);
    await check(root).click();
    await expect.element(root.locate('.act [data-result]')).toHaveTextContent('2 lines have no reply yet.');
    await expect.element(opener(root, 'vendor')).toHaveFocus();
    await choose(root, 'vendor', 'discount');
    await choose(root, 'budget', right.budget);
    await check(root).click();
    await expect.element(part(root, 'vendor')).toMatchTextContent('That one answers a worry about price.');
    await expect.element(part(root, 'think')).toHaveAttribute('data-mark', 'right');
    await expect.element(opener(root, 'think')).not.toBeInTheDocument();

    await choose(root, 'vendor', right.vendor);
    await expect.element(part(root, 'vendor')).not.toMatchTextContent('That one answers');
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'right');
    await expect
      .poll(() => answersTo('every-kind/concerns'))
      .toMatchObject([
        { attempt: 1, score: 2 / 3 },
        { attempt: 2, score: 1 },
      ]);
  });

  it('says in the end what fits on a line of its own, after what was chosen, and not in the colors of wrong', async () => {
    const root = await open();
    for (const id of Object.keys(right)) await choose(root, id, 'discount');
    await check(root).click();
    await choose(root, 'think', 'one-thing');
    await check(root).click();
    await expect.element(root).toHaveAttribute('data-state', 'wrong');
    const think = part(root, 'think');
    await expect.element(think).not.toHaveAttribute('data-mark');
    await expect.element(think.locate('.fit').nth(0)).toMatchTextContent('You chose: What is one thing you wish');
    await expect.element(think.locate('.fit').nth(0)).toMatchTextContent('That one answers a present supplier.');
    await expect.element(think.locate('.fit').nth(1)).toMatchTextContent('This fits: Which part would you like');
    await expect.element(think.locate('.why')).toMatchTextContent('Thinking is often one open question.');
  });

  it('goes by keyboard alone', async () => {
    const root = await open();
    for (const [id, reply] of Object.entries(right)) {
      await tabTo(opener(root, id));
      await press('Enter');
      await expect.element(sheet().locate(':focus')).toBeInTheDocument();
      const wanted = sheet().locate(`[value="${reply}"]`);
      for (let step = 0; step < 6 && document.activeElement !== wanted.element(); step++) await press('ArrowDown');
      await expect.element(wanted).toHaveFocus();
      await press('Enter');
      await expect.element(sheet()).not.toBeInTheDocument();
      await expect.element(opener(root, id)).toHaveFocus();
      await expect.element(opener(root, id)).toHaveAttribute('data-chosen', reply);
    }
    await opener(root, 'budget').click();
    await press('Escape');
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(opener(root, 'budget')).toHaveFocus();
    await tabTo(check(root));
    await press('Enter');
    await expect.element(root).toHaveAttribute('data-state', 'right');
  });
});
