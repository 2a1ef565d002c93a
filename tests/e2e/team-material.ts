import type { HandIn } from '../../src/team/hand-in/hand-in.ts';
import type { QuestionOutline } from '../../src/team/hand-in/question-outline.ts';
import { assignmentOf } from '../team/asked-assignment.ts';
import { fileOf, handInOf, linkOf, type Material, newSigner, signed } from '../team/generated-hand-ins.ts';
import { courseFile, outlineOf, payloadOf } from './assigned.ts';
import { expect, type Page, sites } from './page-test.ts';

/** What a trainer gets back, for tests of the board. */

const LESSONS = ['opening-well', 'asking-more', 'every-kind'];
export const BOARD = `${sites.fixture.url}trainer/team/`;

type Asked = Parameters<typeof payloadOf>[1];

/** An assignment of three lessons whose day has passed, unless it says something else. */
export const asked = (more: Asked = {}): Asked => ({ lessons: LESSONS, due: '2026-11-20', ...more });

export async function materialOf(page: Page, more: Asked = {}): Promise<Material> {
  const course = await outlineOf(page);
  const questions = await Promise.all(LESSONS.map((id) => courseFile<QuestionOutline[]>(page, `questions/${id}`)));
  return { course, questions: questions.flat(), assignment: assignmentOf(course, asked(more) ?? {}) };
}

const signer = newSigner();

/** A hand-in as it left a browser. */
export const workOf = async (material: Material, number: number, more?: Partial<HandIn>) =>
  signed(handInOf(material, number, more), await signer);

export const linkTo = async (material: Material, number: number, more?: Partial<HandIn>): Promise<string> =>
  linkOf(await workOf(material, number, more), BOARD);

export const fileFor = async (material: Material, number: number, more?: Partial<HandIn>) =>
  fileOf(await workOf(material, number, more), `hand-in-${number}.json`);

/** The links of so many people. */
export const linksOf = (material: Material, people: number): Promise<string[]> =>
  Promise.all(Array.from({ length: people }, (_, number) => linkTo(material, number)));

/** Opens the board, as one that knows the assignment. */
export async function openBoard(page: Page, more: Asked = {}): Promise<void> {
  await page.goto(`trainer/team/#${await payloadOf(page, asked(more))}`);
  await page.locator('[data-action="adopt"]').click();
  await expect(page.locator('[data-team="board"]')).toBeVisible();
}

/** Types or pastes it into the field, and adds it. */
export async function add(page: Page, text: string): Promise<void> {
  const more = page.locator('[data-action="add-work"][aria-expanded="false"]');
  await expect(more.or(page.locator('#incoming')).first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  await page.locator('#incoming').fill(text);
  await page.locator('[data-action="add"]').click();
}

/** Goes to a part of the board, by its words. */
export const showPart = (page: Page, words: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Parts of the board' }).getByRole('link', { name: words, exact: true }).click();

/** Unfolds how the board is kept. */
export async function openCare(page: Page): Promise<void> {
  if (!(await page.locator('[data-board-care]').isVisible())) await page.locator('.board-data > summary').click();
}

export const outcome = (page: Page) => page.locator('.outcome');
export const said = (page: Page) => outcome(page).getByRole('status');

/** The board with the work of so many people on it. */
export async function fullBoard(page: Page, people: number): Promise<Material> {
  const material = await materialOf(page);
  await openBoard(page);
  await add(page, (await linksOf(material, people)).join('\n'));
  await expect(said(page)).toContainText(`${people} hand-ins added.`);
  await expect(page.locator('[data-sheet="team"]')).toBeVisible();
  return material;
}

/** What a table of the board shows, row by row as its file should have it: days as YYYY-MM-DD, shares as whole numbers. */
export const shownRows = (page: Page, sheet: string, row = 'tbody tr'): Promise<string[][]> =>
  page.locator(`[data-sheet="${sheet}"] ${row}`).evaluateAll((rows) =>
    rows
      .filter((one) => one.checkVisibility())
      .map((one) =>
        Array.from(one.querySelectorAll('[data-cell]'), (cell) => {
          const day = cell instanceof HTMLTimeElement ? cell : cell.querySelector('time');
          return day ? day.dateTime : (cell.textContent ?? '').trim().replace(/^(\d+)%$/, '$1');
        }),
      ),
  );
