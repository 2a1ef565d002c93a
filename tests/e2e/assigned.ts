import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import type { AssignableCourse } from '../../src/team/assignment/course-outline.ts';
import { type Asked, assignmentOf, stampedAsBefore } from '../team/asked-assignment.ts';
import { expect, type Locator, type Page, sites, storedOf } from './page-test.ts';

/** What trainers and reps have between them, for tests of either side. */

/** A file of the course, as the pages of a site fetch it. */
export async function courseFile<File>(page: Page, name: string, url: string = sites.fixture.url): Promise<File> {
  const { course } = await (await page.request.get(`${url}release.json`)).json();
  return (await page.request.get(`${url}course/${course}/${name}.json`)).json();
}

/** The course of a site as its pages know it. */
export const outlineOf = (page: Page, url?: string): Promise<AssignableCourse> => courseFile(page, 'outline', url);

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

/** Puts events on record as if they had happened here, on the site at an address. */
export async function happened(
  page: Page,
  events: readonly { type: string }[],
  url: string = sites.fixture.url,
): Promise<void> {
  await page.goto(`${url}about/`);
  await page.evaluate((list) => {
    const base = document.documentElement.dataset['base'];
    sessionStorage.setItem(`crescendo:unsaved:${base}`, JSON.stringify(list));
  }, stampedAsBefore(events));
  await page.goto(`${url}data/`);
  await expect(page.locator('[data-storage-health]')).toContainText('altogether');
}
