import { expect, it } from 'vitest';
import { answeredAs } from '../../team/asked-assignment.ts';
import { acceptButton, checklist, happened, openAssigned, payloadOf } from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { GoldenTranscript } from './golden-transcript.ts';

freshBrowserForEachTest();

it('An assignment and its hand-in are read as their golden transcript has it', async () => {
  const golden = new GoldenTranscript('assignment');
  const main = page.locate('main');
  await happened([answeredAs('opening-well/pick-one', { option: 'ask' }, { confidence: 'sure' })]);
  await openAssigned(await payloadOf({ lessons: ['opening-well', 'every-kind'], due: '2036-12-01' }));
  await expect.element(acceptButton()).toBeVisible();
  await golden.read('An offer', main);
  await golden.act(
    'Accept',
    'once',
    () => acceptButton().click(),
    () => expect.element(checklist()).toBeVisible(),
  );
  await golden.read('Accepted', main);
  await openAssigned('hand-in/9f3a27c1be04');
  await expect.element(page.locate('[data-hand-in="choice"]')).toBeVisible();
  await golden.read('What to hand in', main);
  await golden.compare();
});
