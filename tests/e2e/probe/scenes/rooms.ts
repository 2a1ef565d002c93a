import { largeBackup } from '../../../faults/large-backup.ts';
import { dayFromNow } from '../../../team/asked-assignment.ts';
import { openForm, pick } from '../../assign-page.ts';
import { accept, happened } from '../../assigned.ts';
import { openLibrary } from '../../library-page.ts';
import { answer, exercise, expect, sites } from '../../page-test.ts';
import { fullBoard } from '../../team-material.ts';
import type { Scene } from '../stage.ts';
import { cameBack } from './came-back.ts';

/** The other rooms of the site, once something is in them and something is done there. */
export const roomScenes: readonly Scene[] = [
  {
    name: 'Today with work',
    async play(stage) {
      await happened(stage.page, cameBack());
      await accept(stage.page, { due: dayFromNow(-1) });
      await stage.look('a checklist');
      await stage.page.goto('');
      await expect(stage.page.locator('[data-review-due]')).toContainText('2 questions to review');
      await expect(stage.page.locator('main')).toContainText('Before the fair');
      await stage.look('with a review and an assignment');
    },
  },
  {
    name: 'review',
    async play(stage) {
      const { page } = stage;
      await happened(page, cameBack());
      await page.goto('review/');
      const asked = page.locator('[data-review-state="asking"] [data-exercise]');
      const next = page.locator('[data-next-question]');
      for (const number of [1, 2]) {
        await expect(asked).toHaveAttribute('data-state', 'open');
        if (number === 1) await stage.look('asking', 'a glance');
        for (const digit of ['1', '2']) {
          if (await next.isVisible()) break;
          await page.keyboard.press(digit);
          await stage.act(`a try at question ${number}`, () => page.keyboard.press('Enter'), 'told');
          await expect(asked).not.toHaveAttribute('data-state', 'open');
        }
        await expect(next).toBeFocused();
        await stage.look(`answer ${number}`, 'a glance');
        await stage.act(
          'going on',
          async () => {
            await next.press('Enter');
            await expect(next.and(page.locator(':visible'))).toHaveCount(0);
          },
          'if anything',
        );
      }
      await expect(page.locator('[data-review-state="done"]')).toBeVisible();
      await stage.look('the end');
    },
  },
  {
    name: 'search',
    async play(stage) {
      const { page } = stage;
      await page.goto('about/');
      const link = page.locator('a[data-open-search]:visible').first();
      const field = page.getByRole('combobox', { name: 'Search all lessons' });
      await stage.act('opening the search', async () => {
        await link.press('Enter');
        await expect(field).toBeFocused();
      });
      await stage.act('typing', () => field.pressSequentially('price'), 'told');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('[role="option"][aria-selected="true"]')).toBeVisible();
      await stage.look('with results');
      await stage.act('closing the search', () => page.keyboard.press('Escape'));
    },
  },
  {
    name: 'library narrowed',
    async play(stage) {
      const { page } = stage;
      await openLibrary(page);
      const field = page.getByLabel('Search the lessons');
      await stage.act('typing', () => field.pressSequentially('price'), 'told');
      await stage.look('with results');
    },
  },
  {
    name: 'assign',
    async play(stage) {
      const { page } = stage;
      await openForm(page);
      await stage.act(
        'making a link of nothing',
        () => page.getByRole('button', { name: /^Make the/ }).press('Enter'),
        'if anything',
      );
      await stage.look('with errors');
      await pick(page, 'Asking More');
      await pick(page, 'Opening Well');
      await stage.act('moving a lesson down', () => page.locator('[data-by="1"]').first().press('Enter'), 'told');
      await stage.look('with two lessons');
    },
  },
  {
    name: 'board',
    async play(stage) {
      await fullBoard(stage.page, 3);
      await stage.look('with three people');
      await stage.act('sorting', () => stage.page.locator('thead button').nth(1).press('Enter'), 'if anything');
    },
  },
  {
    name: 'offline',
    async play(stage) {
      // As the worker answers for a page that is not kept.
      await stage.page.route('**/lessons/not-kept/', (route) =>
        route.fallback({ url: `${sites.fixture.url}offline/` }),
      );
      await stage.page.goto('lessons/not-kept/');
      await expect(stage.page.getByRole('heading', { name: 'This page isn’t on your device yet.' })).toBeVisible();
      await stage.look('in place of a page');
    },
  },
  {
    name: 'data with work',
    async play(stage) {
      const { page } = stage;
      await page.goto('lessons/opening-well/');
      await answer(await exercise(page, 'opening-well/pick-one'), 'ask');
      await page.goto('data/');
      await page.locator('details.work summary').press('Enter');
      const reset = page.getByRole('button', { name: /^Reset the exercise/ });
      await stage.act('resetting an exercise', () => reset.press('Enter'), 'told');
      await page.getByRole('button', { name: 'Show how' }).press('Enter');
      await stage.act(
        'asking to erase it all',
        () => page.getByRole('button', { name: 'Erase…' }).press('Enter'),
        'if anything',
      );
      const buffer = Buffer.from(largeBackup(30).text.slice(0, -200));
      const file = { name: 'backup.json', mimeType: 'application/json', buffer };
      await page.locator('input[type="file"]').setInputFiles(file);
      await expect(page.locator('[data-restore="preview"]')).toBeVisible();
      await stage.look('with something to erase and a backup to decide about');
    },
  },
];
