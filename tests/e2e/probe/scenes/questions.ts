import { exercise, expect, type Locator, type Page } from '../../page-test.ts';
import type { Scene } from '../stage.ts';

/** Questions of each kind in their states: nothing chosen, chosen, a hint after the first try, the answer. */
export const questionScenes: readonly Scene[] = [
  {
    name: 'choice',
    async play(stage) {
      const root = await openIn(stage.page, 'opening-well/pick-one');
      await stage.act('checking without an answer', () => check(root), 'told');
      await stage.act('saying how sure one is', () => root.getByRole('radio', { name: 'fairly' }).press(' '));
      await stage.act('choosing', () => option(root, 'price').press(' '), 'if anything');
      await stage.act('a first try that is wrong', () => check(root), 'told');
      await stage.look('with a hint', 'a glance');
      await stage.act('choosing another', () => option(root, 'boast').press(' '), 'if anything');
      await stage.act('a second try that is wrong', () => check(root), 'told');
      await expect(root).toHaveAttribute('data-state', 'wrong');
      await stage.act('asking for the other reasons', () => root.locator('.other-reasons').press('Enter'));
      await expect(root.locator('.other-reasons')).toHaveAttribute('aria-expanded', 'true');
      await stage.look('answered');
    },
  },
  {
    name: 'several choices',
    async play(stage) {
      const root = await openIn(stage.page, 'opening-well/pick-two');
      for (const id of ['repeat', 'match']) await option(root, id).press(' ');
      await stage.act('a try that is half right', () => check(root), 'told');
      for (const id of ['match', 'wait']) await option(root, id).press(' ');
      await stage.act('a try that is right', () => check(root), 'told');
      await stage.look('right');
    },
  },
  {
    name: 'number',
    async play(stage) {
      const root = await openIn(stage.page, 'opening-well/work-out');
      const field = root.getByRole('textbox');
      await stage.act('a figure that is none', () => typed(field, 'some'), 'told');
      await stage.act('a wrong figure', () => typed(field, '7'), 'told');
      await stage.look('with a hint', 'a glance');
      await stage.act('another wrong figure', () => typed(field, '8'), 'told');
      await stage.look('answered');
    },
  },
  {
    name: 'gap',
    async play(stage) {
      const root = await openIn(stage.page, 'opening-well/fill-in');
      await stage.act('a wrong word', () => typed(root.getByRole('textbox'), 'guess'), 'told');
      await stage.act('a right word', () => typed(root.getByRole('textbox'), 'miss'), 'told');
      await stage.look('answered');
    },
  },
  {
    name: 'order',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/call-plan');
      await stage.act('giving a step its number', () => root.locator('button.place').nth(1).press('Enter'), 'told');
      await stage.end();
      while ((await root.locator('[data-part] button.place').count()) > 0)
        await root.locator('[data-part] button.place').last().press('Enter');
      await expect(root.locator('.moves').first()).toBeVisible();
      await stage.act('moving a step down', () => root.locator('[data-by="1"]').first().press('Enter'), 'told');
      await stage.look('in an order', 'a glance');
      await stage.act('checking', () => check(root), 'told');
      if ((await root.getAttribute('data-state')) === 'hint') await stage.look('with a hint', 'a glance');
      await stage.act('checking the same again', () => check(root), 'told');
      await stage.look('answered');
    },
  },
  {
    name: 'match',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/concerns');
      await stage.act('opening the replies', () => root.locator('.reply').first().press('Enter'));
      await stage.act('closing them', () => stage.page.keyboard.press('Escape'));
      for (const opener of await root.locator('.reply').all()) {
        await opener.press('Enter');
        await stage.page.keyboard.press('ArrowDown');
        await stage.act('choosing a reply', () => stage.page.keyboard.press('Enter'));
      }
      await stage.act('a first try', () => check(root), 'told');
      await stage.look('with a hint');
    },
  },
  {
    name: 'sort',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/delight');
      await stage.act('checking without an answer', () => check(root), 'told');
      for (const part of await root.locator('[data-part]').all()) await part.getByRole('radio').first().press(' ');
      await stage.act('a first try', () => check(root), 'told');
      await stage.look('with a hint', 'a glance');
      await stage.act('the same once more', () => check(root), 'told');
      await stage.look('answered');
    },
  },
  {
    name: 'spot',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/lost-line');
      await option(root, 'flour').press(' ');
      await stage.act('a first try that is wrong', () => check(root), 'told');
      await option(root, 'pitch').press(' ');
      await stage.act('a second try that is right', () => check(root), 'told');
      await stage.look('answered');
    },
  },
];

/** An exercise in its lesson, ready. */
export async function openIn(page: Page, address: string): Promise<Locator> {
  await page.goto(`lessons/${address.split('/')[0]}/`);
  return exercise(page, address);
}

const option = (root: Locator, id: string): Locator => root.locator(`[data-option="${id}"] input`);
const check = (root: Locator): Promise<void> => root.getByRole('button', { name: /^Check|^Send in/ }).press('Enter');

async function typed(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}
