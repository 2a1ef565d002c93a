import { accept } from './assigned.ts';
import { answer, exercise, expect, sites, test } from './page-test.ts';

test('a trainer replies to a hand-in, and the rep has it beside the answer, and on Today until it was answered again', async ({
  page: trainer,
  browser,
}) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await trainer.context().grantPermissions(permissions);
  const context = await browser.newContext({ baseURL: sites.fixture.url, permissions });
  const rep = await context.newPage();
  const assigned = await accept(rep, { lessons: ['asking-more'] });
  await rep.goto('lessons/asking-more/');
  await answer(await exercise(rep, 'asking-more/next-question'), 'who');
  await rep.goto('assignment/#all');
  await rep.getByRole('link', { name: /^Hand in/ }).click();
  await rep.getByLabel('Your name', { exact: true }).fill('Ben Cole');
  await rep.locator('[data-action="pack"]').click();
  const work = await rep.getByLabel('The link', { exact: true }).inputValue();
  await rep.getByRole('button', { name: 'Copy the link' }).click();
  await rep.getByRole('button', { name: 'Yes, it’s sent' }).click();
  await expect(rep.getByText('Marked as handed in.')).toBeVisible();

  await trainer.goto(`trainer/team/#${assigned}`);
  await trainer.locator('[data-action="adopt"]').click();
  await trainer.goto('about:blank');
  await trainer.goto(work);
  await trainer.locator('[data-sheet="team"]').getByRole('button', { name: 'Ben Cole' }).click();
  await trainer.locator('[data-action="reply"]').click();
  await trainer.getByLabel('One line on all of it').fill('Good start.');
  await trainer.locator('.reply-fields summary').click();
  await trainer.getByLabel(/^Your comment/).fill('Blame closes people. What opens them?');
  await trainer.getByLabel(/^Ask for it once more/).check();
  // What is typed is there again after a reload.
  await trainer.reload();
  await expect(trainer.getByLabel(/^Your comment/)).toHaveValue('Blame closes people. What opens them?');
  await trainer.locator('[data-action="make-reply"]').click();
  const reply = await trainer.getByLabel('The link', { exact: true }).inputValue();
  await trainer.getByRole('button', { name: 'Copy the link' }).click();
  await trainer.getByRole('button', { name: 'Done' }).click();
  await expect(trainer.locator('[data-person]')).toContainText('Replied on');

  await rep.goto('about:blank');
  await rep.goto(reply);
  await expect(rep.locator('main')).toContainText('Good start.');
  await rep.locator('[data-action="keep-reply"]').click();
  await rep.goto('');
  await rep.locator('[data-assigned]').getByRole('link', { name: 'Read it' }).click();
  await expect(rep.locator('[data-reply-answer="asking-more/next-question"]')).toContainText('What opens them?');
  await rep.goto('');
  const due = rep.locator('[data-assigned]');
  await expect(due).toContainText('Once more: What do you ask next?');
  await expect(due).not.toContainText('Read it');
  await due.getByRole('link', { name: 'Answer it again' }).click();
  await expect(rep.locator('[data-reply-beside="next-question"]')).toContainText('Blame closes people.');
  await answer(await exercise(rep, 'asking-more/next-question'), 'when');
  await expect(rep.locator('[data-reply-beside="next-question"]')).toContainText('you’ve done it');
  await rep.goto('');
  await expect(due).not.toContainText('Once more');
  await context.close();
});
