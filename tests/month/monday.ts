import { expect, type Locator } from '@playwright/test';
import { open, type Person, press, tap, type } from './person.ts';
import type { Stage } from './stage.ts';
import type { FirstWeek } from './week-one.ts';

/** What somebody replies. */
interface Answered {
  name: string;
  line: string;
  /** Asks for the first answer once more, with this beneath it. */
  again?: string;
}

const REPLIES: readonly Answered[] = [
  { name: 'Ada Berg', line: 'You let her tell it. Keep that.' },
  { name: 'Ben Cole', line: 'Good start.', again: 'That was about us. Answer it about her year.' },
  { name: 'Dmitri Engel', line: 'Your text is the one I’ll read out on Thursday.' },
];

const row = ({ page }: Person, name: string): Locator =>
  page.locator('[data-sheet="team"] tbody tr').filter({ hasText: name });

/** Brings the work of a week onto the board: what was mailed by one paste, and what came as a file. */
export async function bringWork({ maria, log }: Stage, { links, files }: FirstWeek): Promise<void> {
  const { page } = maria;
  await open(maria, 'trainer/');
  await log.picture(maria, '07-trainer-home');
  const mails = links.map((link) => `Hello Maria,\nhere is my work:\n${link}\n\nBest\n`).join('\n-----\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), mails);
  await tap(maria, page.locator('#incoming'));
  await press(maria, 'ControlOrMeta+v');
  await expect(page.locator('.outcome').getByRole('status'), 'all that was mailed lands').toHaveText(
    '5 hand-ins added.',
  );
  await page
    .locator('.file input')
    .first()
    .setInputFiles([...files]);
  maria.taps++;
  await expect(page.locator('.outcome').getByRole('status'), 'a file lands, too').toHaveText('1 hand-in added.');
  await log.picture(maria, '08-landed');
}

/** Who is behind, and why; the name that was typed otherwise is joined. */
export async function whoIsBehind({ maria, log }: Stage): Promise<void> {
  const { page } = maria;
  await tap(maria, page.locator('.outcome').getByRole('button', { name: 'Show the board' }).first());
  await expect(row(maria, 'Ada Berg'), 'the days that have passed count').toContainText('4 lessons left, overdue');
  await expect(row(maria, 'Femi Grau'), 'who sent nothing is in the table').toContainText('Nothing in yet, overdue');
  await expect(row(maria, 'Dmitri Engel'), 'who hands in twice has one row').toHaveCount(1);
  await log.picture(maria, '09-board');
  await tap(maria, page.getByRole('button', { name: 'Yes, same person as Carla Diaz' }));
  await expect(page.locator('[data-missing]'), 'only Femi is missing').toHaveAttribute('data-missing', '1');
}

/** Three replies, one after the other; gives the links by name. */
export async function replyToThree(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const { maria, log } = stage;
  const { page } = maria;
  const links = new Map<string, string>();
  for (const answered of REPLIES) {
    await tap(maria, row(maria, answered.name).getByRole('button', { name: answered.name }));
    links.set(answered.name, log.link('reply', await reply(stage, answered)));
    await tap(maria, page.locator('[data-action="back"]'));
    await expect(page.locator('[data-person]'), 'the board tells of the reply').toContainText('Replied on');
    await tap(maria, page.locator('[data-action="to-team"]'));
  }
  return links;
}

async function reply({ maria, log }: Stage, { line, again }: Answered): Promise<string> {
  const { page } = maria;
  await tap(maria, page.locator('[data-action="reply"]'));
  await type(maria, page.getByLabel('One line on all of it'), line);
  if (again !== undefined) {
    const question = page.locator('.reply-fields').first();
    await tap(maria, question.locator('summary'));
    await type(maria, question.getByLabel(/^Your comment/), again);
    await tap(maria, question.getByLabel(/^Ask for it once more/));
    await log.picture(maria, '10-replying');
  }
  await tap(maria, page.locator('[data-action="make-reply"]'));
  const link = await page.getByLabel('The link', { exact: true }).inputValue();
  const email = page.getByRole('link', { name: 'Email it' });
  await expect(email, 'the address comes from the list').toHaveAttribute('href', /^mailto:[a-z]+@acme\.example\?/);
  if (again !== undefined) await log.picture(maria, '11-reply-ready');
  await tap(maria, page.getByRole('button', { name: 'Copy the link' }));
  return link;
}

/** Everybody who owes something is reminded by one mail for each reason. */
export async function remind({ maria, log }: Stage): Promise<void> {
  const { page } = maria;
  await tap(maria, page.locator('[data-action="remind"]'));
  const nothing = page.locator('[data-reason="nothing-in"]');
  await tap(maria, nothing.locator('summary'));
  const mail = nothing.getByRole('link', { name: 'Mail 1 person' });
  await expect(mail, 'Femi has a mail of his own').toHaveAttribute('href', /^mailto:\?bcc=femi@acme\.example&subject=/);
  await log.picture(maria, '12-remind');
}

/** The sheet for Thursday: three questions, without names. */
export async function sheetForThursday({ maria, log }: Stage): Promise<void> {
  const { page } = maria;
  await tap(
    maria,
    page.getByRole('navigation', { name: 'Parts of the board' }).getByRole('link', { name: 'Questions' }),
  );
  const sheet = page.locator('[data-sheet="session"]');
  await expect(sheet.locator('.session-questions > li'), 'three questions for the next session').toHaveCount(3);
  await expect(sheet, 'the sheet names nobody').not.toContainText(/Berg|Cole|Dia[sz]|Engel|Fonseca|Grau/);
  await log.picture(maria, '13-questions');
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: () => {} }));
  await tap(maria, page.locator('[data-action="print-session"]'));
}
