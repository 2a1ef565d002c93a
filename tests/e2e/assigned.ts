import type { Assignment } from '../../src/log/assignment.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import type { AssignableCourse } from '../../src/team/assignment/course-outline.ts';
import { expect, type Locator, type Page, sites, storedOf } from './page-test.ts';

/** What trainers and reps have between them, for tests of either side. */

/** A file of the course, as the pages of a site fetch it. */
export async function courseFile<File>(page: Page, name: string, url: string = sites.fixture.url): Promise<File> {
  const { course } = await (await page.request.get(`${url}release.json`)).json();
  return (await page.request.get(`${url}course/${course}/${name}.json`)).json();
}

/** The course of a site as its pages know it. */
export const outlineOf = (page: Page, url?: string): Promise<AssignableCourse> => courseFile(page, 'outline', url);

/** A day as YYYY-MM-DD, so many days after today. */
export function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

type Asked = Partial<Omit<Assignment, 'lessons'>> & { lessons?: readonly string[] };

/** An assignment of lessons of the fixture course, in the revisions that it has. */
export function assignmentOf(course: AssignableCourse, { lessons = ['opening-well', 'asking-more'], ...more }: Asked) {
  return {
    id: '9f3a27c1be04',
    edition: 1,
    title: 'Before the fair',
    from: 'Maria Okafor',
    note: 'Please do these first.\nWe talk about them on Friday.',
    due: dayFromNow(2),
    lessons: lessons.map((lesson) => ({
      lesson,
      revision: course.lessons.find(({ id }) => id === lesson)?.revision ?? 'a1b2c3d4',
    })),
    ...more,
  } satisfies Assignment;
}

/** The fragment of the link of such an assignment. */
export async function payloadOf(page: Page, asked: Asked = {}): Promise<string> {
  const course = await outlineOf(page);
  return writeAssignmentPayload(assignmentOf(course, asked), course);
}

/** Opens such a link afresh, also where the page is open already. */
export async function openLink(page: Page, payload: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`assignment/#${payload}`);
}

export const acceptButton = (page: Page): Locator => page.locator('[data-action="accept"]');

/** Opens the link of an assignment and accepts it. */
export async function accept(page: Page, asked: Asked = {}): Promise<string> {
  const payload = await payloadOf(page, asked);
  await openLink(page, payload);
  await acceptButton(page).click();
  await expect(page.locator('[data-checklist]')).toBeVisible();
  return payload;
}

/** What was accepted in this browser, as it is stored; for `expect.poll`, since it is shown a moment earlier. */
export const acceptances = (page: Page): Promise<Record<string, unknown>[]> => storedOf(page, 'assignment-accepted');

/** What the page of assignments says has just happened. */
export const said = (page: Page): Locator => page.locator('.said');

/** Puts events on record as if they had happened here. Times are in milliseconds before now, the oldest first. */
export async function happened(page: Page, events: readonly Record<string, unknown>[]): Promise<void> {
  const now = Date.now();
  const stamped = events.map((event, index) => ({
    id: `01938a6e-7c00-7000-8000-${String(index).padStart(12, '0')}`,
    at: now - 60_000 + index,
    device: 'test-device',
    ...event,
  }));
  await page.goto('about/');
  await page.evaluate((list) => {
    const base = document.documentElement.dataset['base'];
    sessionStorage.setItem(`crescendo:unsaved:${base}`, JSON.stringify(list));
  }, stamped);
  await page.goto('progress/');
  await expect(page.locator('[data-storage-health]')).toContainText('in all');
}

/** An answer for `happened`. */
export const answeredAs = (exercise: string, response: unknown, more: Record<string, unknown> = {}) => ({
  type: 'exercise-answered',
  exercise,
  revision: 'a1b2c3d4',
  response,
  score: 1,
  attempt: 1,
  hints: 0,
  context: 'lesson',
  durationMillis: 1_000,
  ...more,
});
