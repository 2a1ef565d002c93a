import { beforeEach, describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/log/assignment.ts';
import { lessonCode } from '../../../src/projections/lesson-reference.ts';
import { writeAssignmentPayload } from '../../../src/team/assignment/assignment-link.ts';
import { assignmentOf, dayFromNow } from '../../team/asked-assignment.ts';
import {
  accept,
  acceptances,
  acceptButton,
  checklist,
  main,
  openAssigned,
  outline,
  payloadOf,
  said,
  title,
} from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

describe('Another edition', () => {
  const newer = {
    edition: 2,
    title: 'Before the summer fair',
    due: dayFromNow(9),
    lessons: ['asking-more', 'every-kind'],
  };

  it('says what changed, and is taken over on one tap', async () => {
    await accept();
    await openAssigned(await payloadOf(newer));
    const offer = page.locate('[data-offer="newer"]');
    for (const words of [
      'It’s now called “Before the summer fair” (was “Before the fair”).',
      'Added: “Every Kind of Practice”.',
      'Removed: “Opening Well”.',
      'It’s now due on ',
    ])
      await expect.element(offer).toMatchTextContent(words);
    await acceptButton().click();
    await expect.element(title()).toHaveTextContent('Before the summer fair');
    await expect.poll(acceptances).toHaveLength(2);
    await openAssigned();
    await expect.poll(() => page.locate('[data-assignment]').elements()).toHaveLength(1);
  });

  it('can be left, and stays where it was', async () => {
    await accept();
    await openAssigned(await payloadOf(newer));
    await page.locate('[data-action="decline"]').click();
    await expect.element(title()).toHaveTextContent('Before the fair');
    await expect.poll(acceptances).toHaveLength(1);
  });

  it('that is older than the accepted one changes nothing', async () => {
    await accept(newer);
    await openAssigned(await payloadOf());
    await expect.element(said()).toMatchTextContent('That link is out of date.');
    await expect.element(title()).toHaveTextContent('Before the summer fair');
    await expect.poll(acceptances).toHaveLength(1);
  });

  it('with the same number and other words is told, and changes nothing', async () => {
    await accept();
    await openAssigned(await payloadOf({ title: 'Do as I say' }));
    await expect.element(said()).toMatchTextContent('doesn’t match the assignment');
    await expect.element(title()).toHaveTextContent('Before the fair');
    await expect.poll(acceptances).toHaveLength(1);
  });
});

describe('Lessons that are not as they were', () => {
  const open = async (assigned: Assignment): Promise<void> =>
    openAssigned(await writeAssignmentPayload(assigned, outline));
  let usual: Assignment;
  beforeEach(() => {
    usual = assignmentOf(outline, {});
  });

  it('are found by earlier names, and told when they changed or vanished', async () => {
    const [opening] = outline.lessons;
    const lessons = [
      { lesson: 'old-opening', revision: opening?.revision ?? '' },
      { lesson: 'asking-more', revision: 'ffffffff' },
      { lesson: 'gone-for-good', revision: 'eeeeeeee' },
    ];
    await open({ ...usual, lessons });
    for (const words of [
      'Opening Well',
      '“Asking More” has been revised since it was assigned',
      'Lesson 3 in this assignment isn’t on this site.',
    ])
      await expect.element(main()).toMatchTextContent(words);
    await acceptButton().click();
    await expect.element(checklist()).toMatchTextContent('0 of 2 lessons done');
    await expect.element(page.getByRole('link', { name: 'Start “Opening Well”' })).toBeVisible();
  });

  it('are all missing on a site that is older than the link, which says so', async () => {
    await open({ ...usual, lessons: [{ lesson: lessonCode('of-next-year'), revision: 'abcd' }] });
    await expect.element(main()).toMatchTextContent('this copy of the site is older than the assignment');
    await expect.element(main()).toMatchTextContent('None of its lessons are on this site');
    await expect.element(acceptButton()).not.toBeInTheDocument();
  });

  it('a whole module is taken as it is here', async () => {
    await open({ ...usual, lessons: [], collection: { kind: 'module', id: 'first-steps', revision: 'ffffffff' } });
    await expect.element(main()).toMatchTextContent('The module “First Steps”: 2 lessons');
    await expect.element(main()).toMatchTextContent('has been revised since it was assigned');
    await acceptButton().click();
    await expect.poll(() => checklist().locate('.assigned-lessons li').elements()).toHaveLength(2);
  });
});
