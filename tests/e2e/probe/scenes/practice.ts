import { expect } from '../../page-test.ts';
import type { Scene } from '../stage.ts';
import { openIn } from './questions.ts';

/** Practice with a course of its own, step by step. */
export const practiceScenes: readonly Scene[] = [
  {
    name: 'write',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/follow-up');
      const compare = root.locator('[data-act="compare"]');
      await stage.act('comparing without a judgement', () => compare.press('Enter'), 'told');
      await stage.look('before judging', 'a glance');
      for (const sample of await root.locator('.sample').all()) await sample.locator('input').first().press(' ');
      await stage.act('comparing', () => compare.press('Enter'));
      await root.locator('textarea').fill('Joe, on Tuesday?');
      await stage.look('while writing');
      await stage.act('having written', () => root.locator('[data-act="written"]').press('Enter'));
      await stage.act('ticking what it does', () => root.locator('.criteria input').first().press(' '));
      await stage.look('while judging', 'a glance');
      await stage.act('saving', () => root.locator('[data-act="keep"]').press('Enter'));
      await stage.look('saved');
    },
  },
  {
    name: 'talk',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/late-boxes');
      const show = root.locator('[data-act="show"]');
      await stage.act('asking for advice', () => root.getByLabel('Coach me as I go').press(' '));
      await stage.act('asking for the replies', () => show.press('Enter'));
      await stage.look('with replies', 'a glance');
      await stage.act('replying', () => root.locator('[data-reply="list"]').press('Enter'), 'told');
      await stage.act('asking for the next replies', () => show.press('Enter'));
      await stage.look('on the way', 'a glance');
      await stage.act('the last reply', () => root.locator('[data-reply="last-question"]').press('Enter'), 'told');
      await expect(root).not.toHaveAttribute('data-state', 'open');
      await stage.look('at the end');
    },
  },
  {
    name: 'recall',
    async play(stage) {
      const root = await openIn(stage.page, 'every-kind/opening-line');
      await stage.act('asking for the answer', () => root.getByRole('button').first().press('Enter'));
      await stage.look('with the answer', 'a glance');
      await stage.act('rating it', () => root.locator('[data-rating="hard"]').press('Enter'), 'told');
      await stage.look('rated');
    },
  },
];
