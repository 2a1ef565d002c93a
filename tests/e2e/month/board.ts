import { expect, type Locator } from '../page-test.ts';
import type { Player } from './player.ts';

/** What a trainer does with the board, tap by tap. */

export const row = (trainer: Player, name: string): Locator =>
  trainer.page.locator('[data-sheet="team"] tbody tr').filter({ hasText: name });

/** Replies to the person who is shown, and goes on to the next one. Gives the link of the reply. */
export async function reply(trainer: Player, words: { line: string; onceMore?: string }): Promise<string> {
  const { page } = trainer;
  await trainer.tap(page.locator('[data-action="reply"]'));
  await page.getByLabel('One line on all of it').fill(words.line);
  if (words.onceMore) {
    await trainer.tap(page.locator('.reply-fields summary').first());
    await page.getByLabel(/^Your comment/).fill(words.onceMore);
    await trainer.tap(page.getByLabel(/^Ask for it once more/));
    await trainer.show('08-reply-with-once-more');
  }
  await trainer.tap(page.locator('[data-action="make-reply"]'));
  const link = page.getByLabel('The link', { exact: true });
  await expect(link).toHaveValue(/^http/);
  const made = await link.inputValue();
  await trainer.tap(page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText(/Noted as replied/)).toBeVisible();
  await trainer.tap(page.locator('[data-action="next-after-reply"]'));
  return made;
}
