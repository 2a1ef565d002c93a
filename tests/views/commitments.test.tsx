import course, { lessons } from 'virtual:fixture-course';
import { h, hydrate, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLearner } from '../../src/device/learner.ts';
import { CommitmentHistory } from '../../src/ui/commitment/CommitmentHistory.tsx';
import { CommitmentPanel } from '../../src/ui/commitment/CommitmentPanel.tsx';
import { OpenCommitments } from '../../src/ui/commitment/OpenCommitments.tsx';
import { noteEarlyInput } from '../../src/ui/kit/early-input.ts';
import { stampedAsBefore } from '../team/asked-assignment.ts';
import { freshBrowserForEachTest, leavePage, onLeave, storedOf } from './fresh-browser.ts';
import { type Locator, page } from './locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from './looks.ts';
import { layOut } from './page-around.ts';
import '../../src/ui/commitment/commitment.css';
import '../../src/ui/commitment/commitment-card.css';
import '../../src/ui/inline/touch.ts';
import './site-styles.ts';

/** What a rep plans for a call, from the lesson to the answer, on any day and with a log that is a real one. */

freshBrowserForEachTest();
afterEach(() => void vi.useRealTimers());
afterEach(lookAsEver);

const placed = course.modules.flatMap((module) => module.lessons).find(({ id }) => id === 'opening-well');
if (!placed) throw new Error('The fixture course has no lesson "opening-well".');
const written = {
  lesson: placed.id,
  aliases: placed.aliases,
  title: placed.title,
  commitment: placed.commitment,
};

const MADE = { type: 'commitment-made', id: 'made', lesson: 'opening-well', day: '2026-12-10', call: 'Helix Foods' };

/** Sets the clock to nine o'clock of a day, without stopping anything. */
function itIs(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(`${day}T09:00:00`));
}

async function happened(...events: readonly { type: string; [field: string]: unknown }[]): Promise<void> {
  const learner = await openLearner();
  await learner.log.append(stampedAsBefore(events));
  learner.log.close();
}

async function openToday(): Promise<Locator> {
  leavePage();
  const root = layOut('Today');
  const learner = await openLearner();
  render(<OpenCommitments lessons={lessons} learner={learner} />, root);
  onLeave(() => {
    render(null, root);
    learner.log.close();
  });
  return page.locate('.open-commitments');
}

async function openHistory(): Promise<Locator> {
  leavePage();
  const root = layOut('Your progress');
  const learner = await openLearner();
  render(<CommitmentHistory lessons={lessons} learner={learner} />, root);
  onLeave(() => {
    render(null, root);
    learner.log.close();
  });
  return page.locate('.commitment-history');
}

/** Opens the panel as a page does that was built. `meanwhile` happens before its script arrives. */
async function openPanel(meanwhile?: () => unknown): Promise<Locator> {
  leavePage();
  const root = layOut('A lesson');
  const part = document.createElement('h2');
  part.textContent = 'Your next call';
  root.before(part);
  render(<CommitmentPanel {...written} />, root);
  const html = root.innerHTML;
  render(null, root);
  root.innerHTML = html;
  await meanwhile?.();
  const learner = await openLearner();
  const tellEarlyInput = noteEarlyInput(root);
  hydrate(h(CommitmentPanel, { ...written, learner }), root);
  await tellEarlyInput();
  onLeave(() => {
    render(null, root);
    learner.log.close();
  });
  return page.locate('.commitment');
}

const button = (root: Locator, name: string): Locator => root.getByRole('button', { name: new RegExp(`^${name}`) });
const note = (root: Locator): Locator => root.getByLabelText('Jot down: what they answered.');
const made = () => storedOf('commitment-made');
const reviews = () => storedOf('commitment-reviewed');

it('The proposed day is the next working day but three, and the name of the call is said to stay here', async () => {
  itIs('2026-11-30');
  const panel = await openPanel();
  await expect.element(panel.getByLabelText('Which day')).toHaveValue('2026-12-04');
  await expect.element(panel).toMatchTextContent('Only you see the name, unless you share it when you hand in.');
});

it('What is filled in before the script is there counts, for a new plan and for the one that is open', async () => {
  itIs('2026-11-30');
  const panel = await openPanel(async () => {
    await page.getByLabelText('Which call').fill('Helix Foods');
  });
  await expect.element(panel.getByLabelText('Which call')).toHaveValue('Helix Foods');
  await button(panel, 'I’ll do it').click();
  await expect.poll(made).toMatchObject([{ day: '2026-12-04', call: 'Helix Foods' }]);
  const again = await openPanel(async () => {
    await page.getByLabelText('Which call').fill('Miller’s');
  });
  await expect.element(again.getByLabelText('Which call')).toHaveValue('Miller’s');
  await expect.element(again.getByLabelText('Which day')).toHaveValue('2026-12-04');
  await button(again, 'Save the change').click();
  await expect.element(again.getByRole('heading')).toMatchTextContent('Planned for Friday, December 4: Miller’s');
  const [first] = await made();
  await expect.poll(made).toMatchObject([{}, { day: '2026-12-04', call: 'Miller’s', replaces: first?.['id'] }]);
});

it('A day that has passed is not taken, and what did not change is not put on record', async () => {
  itIs('2026-12-01');
  await happened(MADE);
  const panel = await openPanel();
  await button(panel, 'Save the change').click();
  await expect.element(panel.getByRole('status')).toMatchTextContent('Nothing changed.');
  await panel.getByLabelText('Which day').fill('2026-11-20');
  await button(panel, 'Save the change').click();
  await expect.element(panel.getByRole('status')).toMatchTextContent('That day has passed. Pick today or a later one.');
  await expect.poll(made).toHaveLength(1);
});

it('Before its day a commitment is shown and not asked about', async () => {
  itIs('2026-12-09');
  await happened(MADE);
  const today = await openToday();
  await expect.element(today.getByRole('heading')).toMatchTextContent('Planned for Thursday, December 10: Helix Foods');
  await expect
    .element(today)
    .toMatchTextContent('If a buyer asks for a price, then I will ask what put it on the list');
  await expect.element(today).not.toMatchTextContent('Did it come up?');
  await expect.element(button(today, 'Let it go')).not.toBeInTheDocument();
  vi.setSystemTime(new Date('2026-12-10T00:01:00'));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(today.getByRole('heading')).toMatchTextContent('Did it come up?');
  await expect.element(today).toMatchTextContent('Helix Foods, planned for today');
});

it('Not yet gives it a new day, and it is the same commitment', async () => {
  itIs('2026-12-10');
  await happened(MADE);
  const today = await openToday();
  await button(today, 'Not yet').click();
  await expect.element(today.getByLabelText('Which day')).toHaveFocus();
  await expect.element(today.getByLabelText('Which day')).toHaveValue('2026-12-16');
  await expect.element(today.getByLabelText('Which call')).toHaveValue('Helix Foods');
  await button(today, 'Save').click();
  await expect.element(today.getByRole('heading')).toHaveFocus();
  await expect
    .element(today.getByRole('heading'))
    .toMatchTextContent('Planned for Wednesday, December 16: Helix Foods');
  await expect.poll(made).toMatchObject([{}, { day: '2026-12-16', call: 'Helix Foods', replaces: 'made' }]);
});

it('A note is there with every letter after the page was left, and is saved with the answer', async () => {
  itIs('2026-12-10');
  await happened(MADE);
  const first = await openToday();
  await button(first, 'It came up').click();
  await expect.element(note(first)).toHaveFocus();
  await note(first).fill('They asked for');
  const today = await openToday();
  await expect.element(note(today)).toHaveValue('They asked for');
  await note(today).fill('They asked for longer.');
  await button(today, 'Save').click();
  await expect.element(today.getByRole('heading')).toHaveFocus();
  await expect.element(today).toMatchTextContent('It came up: Helix Foods');
  await expect.element(today.locate('blockquote')).toMatchTextContent('They asked for longer.');
  await expect
    .poll(reviews)
    .toMatchObject([{ commitment: 'made', cameUp: true, note: 'They asked for longer.', lesson: 'opening-well' }]);
  await expect.element(await openToday()).not.toBeInTheDocument();
});

it('An answer that was a slip is taken back where it was given, and its note is in the field again', async () => {
  itIs('2026-12-10');
  await happened(MADE);
  const today = await openToday();
  await button(today, 'It came up').click();
  await note(today).fill('They smiled.');
  await button(today, 'Save').click();
  await button(today, 'Undo').click();
  await expect.element(today.getByRole('heading')).toMatchTextContent('Did it come up?');
  await button(today, 'It came up').click();
  await expect.element(note(today)).toHaveValue('They smiled.');
  await button(today, 'Back').click();
  await button(today, 'Let it go').click();
  await expect.element(today.getByRole('heading')).toMatchTextContent('Let go: Helix Foods');
  await button(today, 'Undo').click();
  await expect.element(today.getByRole('heading')).toMatchTextContent('Did it come up?');
  await expect.poll(made).toHaveLength(3);
});

it('The history tells what was planned, what came of it and what was noted, and takes up again what was let go', async () => {
  itIs('2026-12-14');
  const other = { type: 'commitment-made', lesson: 'asking-more', day: '2026-12-11' };
  await happened(
    MADE,
    {
      type: 'commitment-made',
      lesson: 'opening-well',
      day: '2026-12-11',
      call: 'Helix Foods',
      id: 'moved',
      replaces: 'made',
    },
    { type: 'commitment-reviewed', lesson: 'opening-well', commitment: 'moved', cameUp: true, note: 'They smiled.' },
    { ...other, id: 'other' },
    { type: 'commitment-reviewed', lesson: 'asking-more', commitment: 'other', cameUp: false },
  );
  const history = await openHistory();
  await expect.element(history).toMatchTextContent('2 planned, 1 came up, 1 let go.');
  const entry = history.locate('[data-commitment="made"]');
  for (const words of [
    'Came up',
    'Friday, December 11',
    'Helix Foods',
    'Moved from Thursday, December 10.',
    'They smiled.',
  ])
    await expect.element(entry).toMatchTextContent(words);

  await button(entry, 'Edit the note').click();
  await entry.getByRole('textbox').fill('They smiled, and asked for longer.');
  await button(entry, 'Save').click();
  await expect.element(entry.locate('blockquote')).toMatchTextContent('They smiled, and asked for longer.');
  await expect.element(entry).toHaveFocus();

  await button(history.locate('[data-commitment="other"]'), 'Plan it again').click();
  await expect.element(history.getByRole('status')).toMatchTextContent('Planned for Friday, December 18.');
  await expect.element(history).toMatchTextContent('2 planned, 1 came up, 1 open.');
  await expect.poll(made).toContainEqual(expect.objectContaining({ day: '2026-12-18', replaces: 'other' }));
  const text = history.getByLabelText('Your plans').element() as HTMLTextAreaElement;
  expect(text.value).toBe(
    [
      'Asking More · Friday, December 18 · planned\nMoved from Friday, December 11.',
      'Opening Well · Helix Foods · Friday, December 11 · came up\nMoved from Thursday, December 10.\nThey smiled, and asked for longer.',
    ].join('\n\n'),
  );
});

it('Where nothing was planned yet the history says where plans are made, and Today shows nothing', async () => {
  await expect.element(await openToday()).not.toBeInTheDocument();
  await expect
    .element(await openHistory())
    .toMatchTextContent('No plans yet. Each lesson ends with one for your next call.');
});

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of a commitment has a violation that axe can find', async () => {
    await lookAs(look);
    itIs('2026-12-09');
    await happened(MADE);
    const panel = await openPanel();
    await button(panel, 'It came up').click();
    await expectNoViolations('the lesson, with a note begun');
    await button(panel, 'Back').click();
    await button(await openToday(), 'Edit').click();
    await expectNoViolations('Today, with a change begun');
    itIs('2026-12-10');
    const today = await openToday();
    await expect.element(today).toMatchTextContent('Did it come up?');
    await expectNoViolations('Today, asking');
    await button(today, 'It came up').click();
    await note(today).fill('x'.repeat(2_001));
    await button(today, 'Save').click();
    await expect.element(note(today)).toHaveFocus();
    await expect.element(today).toMatchTextContent('the limit is 2,000');
    await expectNoViolations('Today, with a note that is too long');
    await note(today).fill('They smiled.');
    await button(today, 'Save').click();
    await expect.element(today).toMatchTextContent('They smiled.');
    await expectNoViolations('Today, answered');
    const history = await openHistory();
    await history.locate('summary').click();
    await expectNoViolations('the history');
  });
});
