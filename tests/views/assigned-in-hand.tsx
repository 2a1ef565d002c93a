import { outline } from 'virtual:fixture-course';
import { render } from 'preact';
import { expect } from 'vitest';
import { openLearner } from '../../src/device/learner.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import { AssignedApp } from '../../src/ui/assigned/AssignedApp.tsx';
import { viewHere } from '../../src/ui/assigned/view-here.ts';
import { type Asked, assignmentOf, stampedAsBefore } from '../team/asked-assignment.ts';
import { leavePage, onLeave, storedOf } from './fresh-browser.ts';
import { type Locator, page } from './locate.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';
import '../../src/ui/assigned/assigned-styles.ts';

/** The page of assignments in the hands of a rep whose log is a real one. */

export { outline };

/** Opens the page at an address within it: nothing, the payload of a link, or a view such as `open/<id>`. */
export function openAssigned(fragment = ''): Promise<void> {
  leavePage();
  history.replaceState(null, '', `${location.pathname}${location.search}#${fragment}`);
  return reload();
}

/** Opens the page anew at the address where it is. */
export async function reload(): Promise<void> {
  leavePage();
  const panel = layOut('', { panelClass: 'panel assignment' });
  panel.id = 'all';
  const first = viewHere();
  const learner = await openLearner();
  render(<AssignedApp learner={learner} course={outline} first={first} />, panel);
  onLeave(() => {
    render(null, panel);
    learner.log.close();
  });
}

export const title = (): Locator => page.getByRole('heading', { level: 1 });
export const acceptButton = (): Locator => page.locate('[data-action="accept"]');
export const checklist = (): Locator => page.locate('[data-checklist]');
/** What the page says has just happened. */
export const said = (): Locator => page.locate('.said');
export const main = (): Locator => page.locate('main');

/** The fragment of the link of an assignment. */
export const payloadOf = (asked: Asked = {}): Promise<string> =>
  writeAssignmentPayload(assignmentOf(outline, asked), outline);

/** Opens the link of an assignment and accepts it. */
export async function accept(asked: Asked = {}): Promise<string> {
  const payload = await payloadOf(asked);
  await openAssigned(payload);
  await acceptButton().click();
  await expect.element(checklist()).toBeVisible();
  return payload;
}

/** What was accepted, as it is stored; for `expect.poll`. */
export const acceptances = (): Promise<Record<string, unknown>[]> => storedOf('assignment-accepted');

/** Puts events on record as if they had happened here. */
export async function happened(events: readonly { type: string }[]): Promise<void> {
  const learner = await openLearner();
  await learner.log.append(stampedAsBefore(events));
  learner.log.close();
}
