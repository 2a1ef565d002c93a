import { expect, it } from 'vitest';
import { freshBrowserForEachTest } from './fresh-browser.ts';
import { check, exercise, openLesson } from './lesson-in-hand.tsx';
import type { Locator } from './locate.ts';

freshBrowserForEachTest();

/** How often something changes in a live region, which is what a screen reader tells. */
function changesIn(region: Locator): () => number {
  let changes = 0;
  new MutationObserver((records) => {
    changes += records.length;
  }).observe(region.element(), { childList: true, subtree: true, characterData: true });
  return () => changes;
}

it('A button that leads to the same words again has them told again', async () => {
  await openLesson('every-kind');
  const question = await exercise('every-kind/call-plan');
  const desk = await exercise('every-kind/follow-up');
  const cases: [Locator, Locator, string][] = [
    [check(question), question.locate('.act [data-result]'), 'Put the steps in order first.'],
    [desk.locate('[data-act="compare"]'), desk.locate('.samples [data-result]'), 'Rate both first.'],
  ];
  for (const [button, region, words] of cases) {
    await button.click();
    await expect.element(region).toHaveTextContent(words);
    for (let time = 0; time < 2; time++) {
      const changes = changesIn(region);
      await button.click();
      await expect.poll(changes).toBeGreaterThan(0);
      await expect.element(region).toHaveTextContent(words);
    }
  }
});
