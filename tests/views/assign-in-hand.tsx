import { outline } from 'virtual:fixture-course';
import { render } from 'preact';
import { expect } from 'vitest';
import { openBoard } from '../../src/device/trainer-board.ts';
import type { BegunDraft } from '../../src/team/assignment/begun-draft.ts';
import { AssignPanel } from '../../src/ui/assigning/AssignPanel.tsx';
import { leavePage, onLeave } from './fresh-browser.ts';
import { type Locator, page } from './locate.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';
import '../../src/ui/assigning/assigning-styles.ts';

/** The page on which a trainer assigns lessons, with a board whose log is a real one. */

/** Opens the form, anew if it is open. */
export async function openForm(arrived?: BegunDraft): Promise<void> {
  leavePage();
  const panel = layOut('Assign lessons', { mainClass: 'page assign' });
  const board = await openBoard();
  render(<AssignPanel course={outline} board={board} arrived={arrived} />, panel);
  onLeave(() => {
    render(null, panel);
    board.log.close();
  });
  await expect.element(page.getByRole('button', { name: /^Make the/ })).toBeVisible();
}

export const search = (): Locator => page.getByLabelText('Find lessons, a module or a path');
export const field = (label: string): Locator => page.getByLabelText(label);

/** Ticks a lesson, found by words of its title. */
export async function pick(title: string): Promise<void> {
  await search().fill(title);
  const box = page.getByRole('checkbox', { name: title });
  await box.click();
  await expect.element(box).toBeChecked();
  await search().fill('');
}

/** Presses the button that makes the link. */
export const make = (): Promise<void> => page.getByRole('button', { name: /^Make the/ }).click();

/** The link that was made. */
export async function madeLink(): Promise<string> {
  const link = page.getByLabelText('The link', { exact: true });
  await expect.poll(() => Reflect.get(link.element(), 'value')).toMatch(/^http/);
  return String(Reflect.get(link.element(), 'value'));
}

/** An assignment of one lesson, on the list. */
export async function assign(title: string): Promise<string> {
  await pick('Asking More');
  await field('Title').fill(title);
  await make();
  return madeLink();
}

/** Its row on the list of assignments. */
export const entry = (title: string): Locator =>
  page.locate('[data-assignment]').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The titles of the chosen lessons, in their order. */
export const steps = (): string[] =>
  page
    .locate('.chosen .step > span:first-of-type')
    .elements()
    .map(({ textContent }) => /^[A-Z]\w+ \w+/.exec(textContent ?? '')?.[0] ?? '');
