import { inflateSync } from 'node:zlib';
import type { DeckLesson } from '../../src/catalog/review-deck.ts';
import { answeredAs } from '../team/asked-assignment.ts';
import { courseFile, happened } from './assigned.ts';
import { expect, type Page, sites, test } from './page-test.ts';

/** The record: what was completed and learned, on one page of paper. */

const DAY = 86_400_000;
const NAME = 'Maria Okafor';

/** The pages of a PDF, whose parts are packed. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) => unpacked(part));
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function unpacked(part: string): string {
  try {
    return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
  } catch {
    // A picture, a font, or something that is not packed.
    return '';
  }
}

async function completeAskingMore(page: Page): Promise<void> {
  const from = Date.now() - 20 * DAY;
  await happened(
    page,
    [0, 3].flatMap((day) =>
      ['next-question', 'extra', 'waits'].map((id, index) =>
        answeredAs(
          `asking-more/${id}`,
          { option: 'when' },
          {
            at: from + day * DAY + index,
            context: day === 0 ? 'lesson' : 'review',
          },
        ),
      ),
    ),
  );
  await page.goto('record/');
}

test('what was completed and learned stands there by module and path, with its day and its honest line', async ({
  page,
}) => {
  await page.goto('record/');
  await expect(page.locator('[data-record="empty"]')).toContainText(
    'Complete a lesson, and it’s the first line of your record.',
  );
  await completeAskingMore(page);
  const sheet = page.locator('[data-record="1"]');
  await expect(sheet).toContainText('1 lesson complete');
  await expect(sheet.getByRole('row', { name: /^Asking More/ })).toContainText(/\w{3} \d+, \d{4}/);
  await expect(sheet).toContainText('Recorded by the learner’s own browser. Nobody checked who was typing.');
  await expect(sheet.getByRole('listitem').first()).toContainText(/: 1 of \d lessons/);
});

test('the name is kept only where that is ticked, and goes with everything else', async ({ page }) => {
  await completeAskingMore(page);
  const field = page.getByLabel('Your name, as you want it printed');
  const kept = () => page.evaluate(() => localStorage.getItem('crescendo:record-name:/'));
  await field.fill(NAME);
  await expect(page.locator('[data-owner]')).toHaveText(NAME);
  expect(await kept()).toBeNull();
  await page.getByLabel('Remember it in this browser').check();
  expect(await kept()).toContain(NAME);
  await page.reload();
  await expect(field).toHaveValue(NAME);
  await page.getByLabel('Remember it in this browser').uncheck();
  expect(await kept()).toBeNull();
  await page.getByLabel('Remember it in this browser').check();
  await page.goto('data/');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.locator('[data-erased="true"]')).toBeVisible();
  expect(await kept()).toBeNull();
});

test('the whole course, learned, fits on one page of A4 and of Letter', async ({ page }) => {
  const { url } = sites.course;
  const deck = await courseFile<DeckLesson[]>(page, 'review', url);
  const from = Date.now() - 40 * DAY;
  const outline = await Promise.all(
    deck.map(({ id }) => courseFile<{ exercise: string }[]>(page, `questions/${id}`, url)),
  );
  const answers = outline
    .flat()
    .flatMap(({ exercise }, index) =>
      [0, 3].map((day) =>
        answeredAs(exercise, {}, { at: from + day * DAY + index, context: day === 0 ? 'lesson' : 'review' }),
      ),
    );
  await happened(
    page,
    answers.sort((a, b) => Number(Reflect.get(a, 'at')) - Number(Reflect.get(b, 'at'))),
    url,
  );
  await page.goto(`${url}record/`);
  await expect(page.locator(`[data-record="${deck.length}"]`)).toContainText(`${deck.length} learned`);
  await page.getByLabel('Your name, as you want it printed').fill(NAME);
  for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(1);
});
