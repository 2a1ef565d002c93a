import { afterEach, describe, expect, it } from 'vitest';
import { freshBrowserForEachTest } from './fresh-browser.ts';
import { answer, check, exercise, openLesson, reload } from './lesson-in-hand.tsx';
import { type Locator, page } from './locate.ts';
import { lookAsEver, printed } from './looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

const reason = (root: Locator, id: string): Locator => root.locate(`[data-option="${id}"] .reason`);

/** Whether all of it is on the screen. */
function isInView(locator: Locator): boolean {
  const { top, bottom } = locator.element().getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Chooses and checks by script, since a click of the test driver scrolls by itself. */
async function checkUnmoved(root: Locator, option: string, from?: ScrollLogicalPosition): Promise<void> {
  const click = (locator: Locator): void => {
    const element = locator.element();
    if (element instanceof HTMLElement) element.click();
  };
  click(root.locate(`[data-option="${option}"] input`));
  // A choice is drawn before a person can check it.
  await new Promise(requestAnimationFrame);
  if (from) check(root).element().scrollIntoView({ block: from });
  click(check(root));
}

// Chromium and Firefox keep a place when something grows above it, and Safari does not.
describe.each(['auto', 'none'])('With scroll anchoring %s', (anchoring) => {
  it.each(['open', 'fine'])('the line “%s”, its verdict and its reason are in view after Check', async (line) => {
    // As much shorter than a phone as this exercise is than the longest ones.
    await page.viewport(390, 560);
    await openLesson('every-kind');
    document.body.style.setProperty('overflow-anchor', anchoring);
    const root = await exercise('every-kind/lost-line');
    for (const [id, word] of [
      [line, /Not yet|Partly right/],
      ['flour', 'Partly right. Very close'],
    ] as const) {
      const option = root.locate(`[data-option="${id}"]`);
      // With the button at the edge of the screen, as for somebody who has read all of it.
      await checkUnmoved(root, id, 'end');
      await expect.element(option.locate('[data-verdict]')).toMatchTextContent(word);
      expect(isInView(option)).toBe(true);
    }
    document.body.style.removeProperty('overflow-anchor');
  });

  it('the other reasons open in their places, and what stands above them stays', async () => {
    await page.viewport(390, 560);
    await openLesson('every-kind');
    document.body.style.setProperty('overflow-anchor', anchoring);
    const root = await exercise('every-kind/lost-line');
    await answer(root, 'pitch');
    const others = root.getByRole('button', { name: 'Why not the others?' });
    others.element().scrollIntoView({ block: 'end' });
    const { top } = root.element().getBoundingClientRect();
    await others.click();
    await expect.element(reason(root, 'open')).toBeVisible();
    expect(root.element().getBoundingClientRect().top).toBe(top);
    document.body.style.removeProperty('overflow-anchor');
  });
});

it('The page stays where it is when the verdict is in view anyway', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  root.element().scrollIntoView({ block: 'start' });
  const before = scrollY;
  await checkUnmoved(root, 'price');
  await expect.element(root.locate('[data-verdict]')).toMatchTextContent('Not yet.');
  expect(scrollY).toBe(before);
});

it('The reason of what was chosen comes first, then that of the answer, and the others when asked for', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  const others = root.getByRole('button', { name: 'Why not the others?' });
  await answer(root, 'price');
  await expect.element(reason(root, 'price')).toBeVisible();
  await expect.element(others).not.toBeInTheDocument();
  await answer(root, 'boast');
  for (const id of ['boast', 'ask']) await expect.element(reason(root, id)).toBeVisible();
  await expect.element(reason(root, 'price')).not.toBeVisible();
  await expect.element(others).toHaveAttribute('aria-expanded', 'false');
  await others.click();
  await expect.element(reason(root, 'price')).toBeVisible();
  await expect.element(others).toHaveAttribute('aria-expanded', 'true');
  await others.click();
  await expect.element(reason(root, 'price')).not.toBeVisible();
});

it('All reasons are on paper', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'ask');
  await expect.element(reason(root, 'boast')).not.toBeVisible();
  await printed();
  for (const id of ['ask', 'price', 'boast']) await expect.element(reason(root, id)).toBeVisible();
});

it('An answer that was shown before is right this time, and a reload says the same without telling it anew', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await answer(root, 'price');
  await answer(root, 'boast');
  await root.getByRole('button', { name: 'Answer again' }).click();
  await answer(root, 'ask');
  await expect.element(root.locate('[data-result]')).toMatchTextContent('Right this time. Just for practice.');
  await reload();
  const again = await exercise('opening-well/pick-one');
  await expect
    .element(again.locate('[data-option="ask"] [data-verdict="right"]'))
    .toMatchTextContent('Right this time. Just for practice.');
  await expect.element(again.locate('[data-result]')).toHaveTextContent('');
});

it('Somebody who was sure and wrong is told so at the option, after its reason', async () => {
  await openLesson('opening-well');
  const root = await exercise('opening-well/pick-one');
  await root.getByRole('radio', { name: 'sure', exact: true }).click();
  await answer(root, 'price');
  await expect
    .element(root.locate('[data-option="price"] [data-verdict] .reason + div'))
    .toMatchTextContent('You were sure, so this one is worth remembering.');
  await answer(root, 'ask');
  await expect.element(root).not.toMatchTextContent('worth remembering');
});
