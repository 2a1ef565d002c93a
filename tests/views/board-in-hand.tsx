import { outline, questions } from 'virtual:fixture-course';
import { render } from 'preact';
import { expect } from 'vitest';
import { openBoard } from '../../src/device/trainer-board.ts';
import { writeAssignmentPayload } from '../../src/team/assignment/assignment-link.ts';
import type { HandIn } from '../../src/team/hand-in/hand-in.ts';
import { TeamBoard } from '../../src/ui/board/TeamBoard.tsx';
import { takeLink } from '../../src/ui/kit/take-link.ts';
import { type Asked, assignmentOf } from '../team/asked-assignment.ts';
import { handInOf, linkOf, type Material, newSigner, signed } from '../team/generated-hand-ins.ts';
import { leavePage, onLeave } from './fresh-browser.ts';
import { type Locator, page } from './locate.ts';
import { layOut } from './page-around.ts';
import './site-styles.ts';
import '../../src/ui/board/board-styles.ts';

/** The team board in the hands of a trainer, with a log that is a real one, and what comes back to it. */

const LESSONS = ['opening-well', 'asking-more', 'every-kind'];
export const BOARD = `${location.origin}/trainer/team/`;

/** An assignment of three lessons whose day has passed, unless it says something else. */
const asked = (more: Asked): Asked => ({ lessons: LESSONS, due: '2026-11-20', ...more });

/** What work for it is made from. */
export const material: Material = {
  course: outline,
  questions: LESSONS.flatMap((lesson) => questions[lesson] ?? []),
  assignment: assignmentOf(outline, asked({})),
};

export const payloadOf = (more: Asked = {}): Promise<string> =>
  writeAssignmentPayload(assignmentOf(outline, asked(more)), outline);

const signer = newSigner();

/** A hand-in as it left a browser. */
export const workOf = async (number: number, more?: Partial<HandIn>) =>
  signed(handInOf(material, number, more), await signer);

export const linkTo = async (number: number, more?: Partial<HandIn>): Promise<string> =>
  linkOf(await workOf(number, more), BOARD);

/** The links of so many people. */
export const linksOf = (people: number): Promise<string[]> =>
  Promise.all(Array.from({ length: people }, (_one, number) => linkTo(number)));

/** Opens the page at an address within it, such as the payload of an assignment. */
export function openTeamPage(fragment = ''): Promise<void> {
  leavePage();
  history.replaceState(null, '', `${location.pathname}${location.search}#${fragment}`);
  return reload();
}

/** Opens the page anew at the address where it is. */
export async function reload(): Promise<void> {
  leavePage();
  const panel = layOut('Team board', { mainClass: 'page team-page' });
  const opened = takeLink();
  const board = await openBoard();
  render(<TeamBoard board={board} course={outline} opened={opened} />, panel);
  onLeave(() => {
    render(null, panel);
    board.log.close();
  });
}

/** Opens the board, as one that knows the assignment. */
export async function openTeamBoard(): Promise<void> {
  await openTeamPage(await payloadOf());
  await page.locate('[data-action="adopt"]').click();
  await expect.element(page.locate('[data-team="board"]')).toBeVisible();
}

export const incoming = (): Locator => page.locate('#incoming');
export const outcome = (): Locator => page.locate('.outcome');
export const said = (): Locator => outcome().getByRole('status');

/** Pastes it into the field, and adds it. */
export async function add(text: string): Promise<void> {
  const more = page.locate('[data-action="add-work"][aria-expanded="false"]');
  if (more.elements().length > 0) await more.click();
  await incoming().fill(text);
  await page.locate('[data-action="add"]').click();
}

/** The board with the work of so many people on it. */
export async function fullBoard(people: number): Promise<void> {
  await openTeamBoard();
  await add((await linksOf(people)).join('\n'));
  await expect.element(said()).toMatchTextContent(`${people} hand-ins added.`);
  await expect.element(page.locate('[data-sheet="team"]')).toBeVisible();
}

/** Goes to a part of the board, by its words. */
export const showPart = (words: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Parts of the board' }).getByRole('link', { name: words, exact: true }).click();

/** The names in the table, as they stand. */
export const names = (): string[] =>
  page
    .locate('.grid tbody th')
    .elements()
    .map(({ textContent }) => textContent ?? '');
