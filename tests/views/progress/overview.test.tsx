import course, { lessons as known } from 'virtual:fixture-course';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { openLearner } from '../../../src/device/learner.ts';
import { courseParts } from '../../../src/site/course-parts.ts';
import { currentDay } from '../../../src/ui/kit/day.ts';
import { ProgressOverview } from '../../../src/ui/progress/ProgressOverview.tsx';
import { makeOverview } from '../../../src/ui/progress/use-overview.ts';
import { answeredAs, stampedAsBefore } from '../../team/asked-assignment.ts';
import { freshBrowserForEachTest, leavePage, onLeave } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { layOut } from '../page-around.ts';
import '../site-styles.ts';
import '../../../src/ui/kit/panel.css';
import '../../../src/ui/progress/calibration.css';
import '../../../src/ui/progress/kept.css';
import '../../../src/ui/progress/progress.css';

freshBrowserForEachTest();

const DAY = 86_400_000;
const sure = (address: string, more: Record<string, unknown> = {}) =>
  answeredAs(address, { option: 'ask' }, { confidence: 'sure', ...more });

/** Opens the page of somebody to whom this has happened. */
async function open(...events: { type: string }[]) {
  leavePage();
  const learner = await openLearner();
  if (events.length > 0) await learner.log.append(stampedAsBefore(events));
  const panel = layOut('Your progress', { panelClass: 'progress-page' });
  const parts = courseParts(course);
  const first = await makeOverview(learner.events(), currentDay(), [known, parts]);
  render(
    <ProgressOverview lessons={known} parts={parts} learner={learner} first={first} misplaced={undefined} />,
    panel,
  );
  onLeave(() => {
    render(null, panel);
    learner.log.close();
  });
  return learner;
}

const section = (id: string) => page.locate(`section[aria-labelledby="${id}"]`);

describe('How sure somebody is', () => {
  it('is told from ten answers on, and until then how many there are', async () => {
    const nine = Array.from({ length: 9 }, (_, index) =>
      sure('opening-well/pick-one', { at: Date.now() - (20 - index) * DAY, context: 'review' }),
    );
    const learner = await open(...nine);
    await expect.element(section('sure')).toMatchTextContent('9 of your answers say how sure you were.');
    const tenth = { ...sure('asking-more/extra', { score: 0 }), id: crypto.randomUUID() };
    await learner.log.append(stampedAsBefore([tenth]));
    await expect.element(section('sure')).toMatchTextContent('Sure and right on 9 of 10.');
    await expect.element(page.locate('[data-sure-wrong="asking-more/extra"]')).toMatchTextContent('Asking More');
  });

  it('never takes a guess for being sure', async () => {
    await open(
      ...Array.from({ length: 10 }, (_, index) =>
        answeredAs('opening-well/pick-one', {}, { at: Date.now() - (20 - index) * DAY, confidence: 'guess' }),
      ),
    );
    await expect.element(section('sure')).toMatchTextContent('You haven’t been sure of an answer yet.');
    await expect.element(section('sure')).toMatchTextContent('Guessing10 of 10');
  });
});

describe('Review', () => {
  it('offers what is due, and what was missed', async () => {
    await open(
      sure('opening-well/pick-one', { at: Date.now() - 30 * DAY }),
      sure('opening-well/pick-two', { at: Date.now() - 30 * DAY + 1, score: 0 }),
    );
    await expect.element(section('to-review')).toMatchTextContent('2 questions are due today.');
    await expect.element(section('to-review')).toMatchTextContent('1 question was wrong last time.');
    await expect.element(section('to-review').getByRole('link', { name: 'Review now' })).toBeVisible();
  });
});

describe('Lessons', () => {
  it('are told apart that are complete and that are learned', async () => {
    const rounds = [30, 20].flatMap((days) =>
      ['next-question', 'extra', 'waits'].map((id) =>
        sure(`asking-more/${id}`, { at: Date.now() - days * DAY, context: days === 30 ? 'lesson' : 'review' }),
      ),
    );
    await open(...rounds, sure('closing-kindly/last-line', { at: Date.now() - DAY }));
    const row = (id: string) => page.locate(`[data-module] [data-lesson="${id}"]`);
    await expect.element(row('asking-more')).toHaveAttribute('data-learned', 'true');
    await expect.element(row('asking-more')).toMatchTextContent('and learned');
    await expect.element(row('opening-well')).toMatchTextContent('Not started');
    await expect.element(row('closing-kindly')).toHaveAttribute('data-learned', 'false');
  });
});

it('A record of another kind, from another release or for what is gone, leaves the page whole', async () => {
  await open(
    sure('gone/question', { score: 0 }),
    answeredAs('every-kind/late-boxes', 'nonsense', { score: 7 }),
    answeredAs('odd', { text: 'Kept all the same' }),
    { type: 'lesson-sung' },
  );
  await expect.element(section('skills')).toBeVisible();
  await expect.element(section('texts')).toMatchTextContent('Kept all the same');
  await expect.element(page.locate('[data-broken]')).not.toBeInTheDocument();
});
