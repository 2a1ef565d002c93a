import { expect } from '@playwright/test';
import { open, type Person, saved, tap, type } from './person.ts';

/** From Today to work that is packed. */
async function pack(person: Person, name: string): Promise<void> {
  const { page } = person;
  await open(person, 'assignment/#all');
  await tap(person, page.getByRole('link', { name: /^Hand in/ }).first());
  const field = page.getByRole('textbox', { name: 'Your name', exact: true });
  if ((await field.inputValue()) !== name) await type(person, field, name);
  await tap(person, page.locator('[data-action="pack"]'));
  await expect(page.locator('[data-hand-in="ready"]')).toBeVisible();
}

async function saySent(person: Person): Promise<void> {
  await tap(person, person.page.locator('[data-action="sent"]'));
  await expect(person.page.getByText('Marked as handed in.'), 'what was sent is marked').toBeVisible();
}

/** Hands in by copying the link, which it gives. */
export async function handInByLink(person: Person, name: string): Promise<string> {
  await pack(person, name);
  const link = await person.page.getByLabel('The link', { exact: true }).inputValue();
  await tap(person, person.page.getByRole('button', { name: 'Copy the link' }));
  await saySent(person);
  return link;
}

/** Hands in by saving a file; gives where it is. */
export async function handInByFile(person: Person, name: string): Promise<string> {
  await pack(person, name);
  const file = await saved(person, person.page.locator('[data-action="save"]'));
  expect(file.name, 'a file carries the name of whoever sent it').toMatch(/^hand-in-[a-z-]+-2027-\d\d-\d\d\.json$/);
  await saySent(person);
  return file.path;
}
