import { answer, exercise, expect } from '../page-test.ts';
import type { Player } from './player.ts';

/** What a rep does with an assignment, tap by tap. */

export async function acceptLink(rep: Player, link: string): Promise<void> {
  await rep.open(link);
  await rep.tap(rep.page.getByRole('button', { name: 'Accept' }));
  await expect(rep.page.locator('[data-checklist]')).toBeVisible();
}

/** Answers a question of a lesson with these options, one try after the other, saying how sure they are first. */
export async function study(
  rep: Player,
  address: string,
  options: readonly string[],
  sure?: 'Sure' | 'Guess',
): Promise<void> {
  const { page } = rep;
  await page.goto(`lessons/${address.split('/')[0]}/`);
  const root = await exercise(page, address);
  if (sure) await root.getByRole('radio', { name: sure }).first().check();
  for (const option of options) await answer(root, option);
}

/** Hands in what was shared, and says that it was sent. Gives the link. */
export async function handIn(rep: Player, name: string): Promise<string> {
  const { page } = rep;
  await page.goto('assignment/#all');
  await rep.tap(page.getByRole('link', { name: /^Hand in/ }).first());
  await page.getByLabel('Your name', { exact: true }).first().fill(name);
  await rep.tap(page.locator('[data-action="pack"]'));
  const link = page.getByLabel('The link', { exact: true });
  await expect(link).toHaveValue(/^http/);
  await rep.tap(page.getByRole('button', { name: 'Copy the link' }));
  await rep.tap(page.getByRole('button', { name: 'Yes, it’s sent' }));
  await expect(page.getByText('Marked as handed in.')).toBeVisible();
  return link.inputValue();
}
