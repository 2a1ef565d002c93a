import { render } from 'preact';
import { expect, it } from 'vitest';
import { type Learner, openLearner } from '../../../src/device/learner.ts';
import { writeCarryCodes } from '../../../src/formats/carry/carry-codes.ts';
import type { NewEvent } from '../../../src/log/event.ts';
import { CarriedPanel } from '../../../src/ui/care/CarriedPanel.tsx';
import { CarryPanel } from '../../../src/ui/care/CarryPanel.tsx';
import { carriedHere } from '../../../src/ui/care/way-to-carry.ts';
import { freshBrowserForEachTest, leavePage, onLeave } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { layOut } from '../page-around.ts';
import '../site-styles.ts';

freshBrowserForEachTest();

const answered = (number: number): NewEvent => ({
  type: 'exercise-answered',
  exercise: `lesson/exercise-${number}`,
  revision: 'a1b2c3d4',
  response: { number },
  score: 1,
  attempt: 1,
  hints: 0,
  context: 'lesson',
  durationMillis: 1_000,
});

/** Somebody with so many answers, each with an id of its own making, as they are hard to make smaller. */
async function learnerWith(answers: number): Promise<Learner> {
  const learner = await openLearner();
  onLeave(() => learner.log.close());
  const all = Array.from({ length: answers }, (_, number) => answered(number));
  await Promise.all(all.map((event) => learner.record(event)));
  return learner;
}

async function openPanel(answers: number): Promise<void> {
  const learner = await learnerWith(answers);
  const root = layOut('Your data');
  render(<CarryPanel learner={learner} />, root);
  onLeave(() => render(null, root));
  await page.getByRole('button', { name: 'Show how' }).click();
}

it('Progress that fits into one code is one, without a word of others', async () => {
  await openPanel(3);
  await expect.element(page.getByRole('img', { name: 'A QR code that holds your progress' })).toBeVisible();
  await expect.element(page.getByText('Point the other device’s camera at this code')).toBeVisible();
  expect(page.getByRole('button', { name: 'Next code' }).elements()).toEqual([]);
});

it('More progress is several codes, which go on when they are told to', async () => {
  await openPanel(60);
  await expect.element(page.getByText(/Scan all \d codes/)).toBeVisible();
  const code = (number: number) => page.getByRole('img', { name: new RegExp(`^Code ${number} of \\d, a QR code$`) });
  await expect.element(code(1)).toBeVisible();
  const next = page.getByRole('button', { name: 'Next code' });
  await next.click();
  await expect.element(code(2)).toBeVisible();
  await page.getByRole('button', { name: 'Previous code' }).click();
  await expect.element(code(1)).toBeVisible();
  // Backward from the first to the last, and on to the first again: the focus stays where it is.
  await page.getByRole('button', { name: 'Previous code' }).click();
  await expect.element(page.getByRole('img', { name: /^Code (\d) of \1, a QR code$/ })).toBeVisible();
  await next.click();
  await expect.element(code(1)).toBeVisible();
  await expect.element(next).toHaveFocus();
});

it('One of several codes brings its share, and says that there are others', async () => {
  const { log } = await learnerWith(60);
  const [first = ''] = (await writeCarryCodes(log.list(), log.device, 45)) ?? [];
  leavePage();
  document.documentElement.dataset['base'] = '/another-device/';
  const learner = await learnerWith(0);
  history.replaceState(null, '', `#${first}`);
  const carried = await carriedHere([]);
  if (!carried) throw new Error('The link brings nothing.');
  const root = layOut('Your data');
  render(<CarriedPanel learner={learner} carried={carried} />, root);
  onLeave(() => render(null, root));
  await expect.element(page.getByText(/This is code 1 of \d. Scan the others, too/)).toBeVisible();
  await page.getByRole('button', { name: /^Restore \d+ records$/ }).click();
  await expect.element(page.locate('[data-restore-message]')).toMatchTextContent('restored');
  expect(learner.events().length).toBeGreaterThan(1);
});

it('Too much for codes is sent as a link or a file', async () => {
  await openPanel(220);
  await expect.element(page.getByText('You have too much progress for a code. Send it to yourself.')).toBeVisible();
  await expect
    .element(page.getByRole('textbox', { name: 'The link' }))
    .toHaveValue(expect.stringContaining('/data/#carry1.'));
  await expect.element(page.getByRole('button', { name: 'Save the file' })).toBeVisible();
});
