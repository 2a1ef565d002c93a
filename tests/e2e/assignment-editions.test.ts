import { lessonCode } from '../../src/projections/lesson-reference.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import {
  accept,
  acceptances,
  acceptButton,
  assignmentOf,
  dayFromNow,
  openLink,
  outlineOf,
  payloadOf,
  said,
} from './assigned.ts';
import { expect, test } from './page-test.ts';

/** An assignment that changed since it was accepted, or whose lessons did. */

test.describe('Another edition', () => {
  const newer = {
    edition: 2,
    title: 'Before the summer fair',
    due: dayFromNow(9),
    lessons: ['asking-more', 'every-kind'],
  };

  test('says what changed, and is taken over on one tap', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, newer));
    const offer = page.locator('[data-offer="newer"]');
    await expect(offer).toContainText('It is called “Before the summer fair” now, and was called “Before the fair”.');
    await expect(offer).toContainText('New in it: “Every Kind of Practice”.');
    await expect(offer).toContainText('No longer in it: “Opening Well”.');
    await expect(offer).toContainText('It is due on ');
    await acceptButton(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the summer fair');
    await expect.poll(() => acceptances(page)).toHaveLength(2);
    await page.goto('assignment/');
    await expect(page.locator('[data-assignment]')).toHaveCount(1);
  });

  test('can be left, and stays where it was', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, newer));
    await page.locator('[data-action="decline"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the fair');
    await expect.poll(() => acceptances(page)).toHaveLength(1);
  });

  test('that is older than the accepted one changes nothing', async ({ page }) => {
    await accept(page, newer);
    await openLink(page, await payloadOf(page));
    await expect(said(page)).toContainText('The link that you opened is an older one.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the summer fair');
    await expect.poll(() => acceptances(page)).toHaveLength(1);
  });

  test('with the same number and other words is told, and changes nothing', async ({ page }) => {
    await accept(page);
    await openLink(page, await payloadOf(page, { title: 'Do as I say' }));
    await expect(said(page)).toContainText('says something else');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the fair');
  });
});

test.describe('Lessons that are not as they were', () => {
  test('are found by earlier names, and told when they changed or vanished', async ({ page }) => {
    const course = await outlineOf(page);
    const [opening] = course.lessons;
    const lessons = [
      { lesson: 'old-opening', revision: opening?.revision ?? '' },
      { lesson: 'asking-more', revision: 'ffffffff' },
      { lesson: 'gone-for-good', revision: 'eeeeeeee' },
    ];
    await openLink(page, await writeAssignmentPayload({ ...assignmentOf(course, {}), lessons }, course));
    const main = page.locator('main');
    await expect(main).toContainText('Opening Well');
    await expect(main).toContainText('“Asking More” is not quite the lesson that was assigned');
    await expect(main).toContainText('Lesson 3 of this assignment is not on this site.');
    await acceptButton(page).click();
    await expect(page.locator('[data-checklist]')).toContainText('0 of 2 lessons done');
    await expect(page.getByRole('link', { name: 'Start “Opening Well”' })).toBeVisible();
  });

  test('are all missing on a site that is older than the link, which says so', async ({ page }) => {
    const lessons = [{ lesson: lessonCode('of-next-year'), revision: 'abcd' }];
    const course = await outlineOf(page);
    await openLink(page, await writeAssignmentPayload({ ...assignmentOf(course, {}), lessons }, course));
    await expect(page.locator('main')).toContainText('this copy of the site is older than the assignment');
    await expect(page.locator('main')).toContainText('Nothing of it is on this site');
    await expect(acceptButton(page)).toHaveCount(0);
  });

  test('a whole module is taken as it is here', async ({ page }) => {
    const course = await outlineOf(page);
    const collection = { kind: 'module', id: 'first-steps', revision: 'ffffffff' } as const;
    const asked = { ...assignmentOf(course, {}), lessons: [], collection };
    await openLink(page, await writeAssignmentPayload(asked, course));
    await expect(page.locator('main')).toContainText('The module “First Steps”: 2 lessons');
    await expect(page.locator('main')).toContainText('was revised since it was assigned');
    await acceptButton(page).click();
    await expect(page.locator('[data-checklist] .assigned-lessons li')).toHaveCount(2);
  });
});
