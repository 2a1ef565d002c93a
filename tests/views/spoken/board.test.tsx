import { expect, it } from 'vitest';
import { add, fullBoard, linkTo, openTeamPage, said } from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { GoldenTranscript } from './golden-transcript.ts';

freshBrowserForEachTest();

/** What is kept there names the time of day. */
async function foldCare(): Promise<void> {
  const summary = page.getByText('Board data');
  await expect.element(summary).toBeVisible();
  const details = summary.element().closest('details');
  if (details?.open) await summary.click();
}

it('The team board is read as its golden transcript has it, and work that comes in is told once', async () => {
  const golden = new GoldenTranscript('board');
  await openTeamPage();
  await expect.element(page.locate('[data-team="empty"]')).toBeVisible();
  await foldCare();
  await golden.read('Empty', page.locate('main'));
  await fullBoard(2);
  const link = await linkTo(2);
  await golden.act(
    'A third hand-in',
    'once',
    () => add(link),
    () => expect.element(said()).toMatchTextContent('1 hand-in added.'),
  );
  await foldCare();
  await golden.read('With the work of three', page.locate('main'));
  await golden.compare();
});
