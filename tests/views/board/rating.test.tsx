import course from 'virtual:fixture-course';
import { beforeEach, expect, it } from 'vitest';
import { boardName } from '../../../src/device/site-name.ts';
import { fullBoard } from '../board-in-hand.tsx';
import { freshBrowserForEachTest, storedOf } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations } from '../looks.ts';

freshBrowserForEachTest();

/** The page of the board carries the rubric. */
function withRubric(): void {
  const data = document.createElement('script');
  data.type = 'application/json';
  data.dataset['name'] = 'rubric';
  data.textContent = JSON.stringify(course.rubric);
  document.head.append(data);
}
beforeEach(() => {
  document.head.querySelector('[data-name="rubric"]')?.remove();
  withRubric();
});

const save = () => page.getByRole('button', { name: 'Save the rating' });
const level = (row: string) => page.getByLabelText(`Level in ${row}`);
const heard = (row: string) => page.getByLabelText(`The line you heard, in ${row}`);

it('A practice is rated row by row with the line that was heard, stands in the table, and is taken back', async () => {
  await fullBoard(3);
  await page.getByRole('button', { name: 'Ada Berg' }).click();
  await page.getByText('Rate a practice or a call').click();
  await save().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Choose a level in at least one row.');
  await heard('Opening').fill('What put it on your list?');
  await save().click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('You wrote down a line for “Opening”.');
  await level('Opening').selectOptions('3');
  await expectNoViolations('a rating as it is filled in');
  await save().click();
  const ratings = page.locate('.ratings');
  await expect.element(ratings).toMatchTextContent('Opening: level 3');
  await expect.element(ratings.locate('q')).toHaveTextContent('What put it on your list?');
  await expect
    .poll(() => storedOf('practice-rated', boardName()))
    .toMatchObject([
      {
        person: 'ada berg',
        name: 'Ada Berg',
        rows: [{ row: 'opening', level: 3, heard: 'What put it on your list?' }],
      },
    ]);

  await page.getByRole('button', { name: 'Back to the team' }).click();
  await expect.element(page.getByRole('columnheader', { name: 'Opening: level' })).toBeVisible();
  await expect.element(page.locate('.grid .rated').first()).toMatchTextContent('3 What put it on your list?');

  await page.getByRole('button', { name: 'Ada Berg' }).click();
  await page.getByRole('button', { name: 'Take back the rating' }).click();
  await expect.element(page.getByRole('heading', { name: 'Practice, as you rated it' })).toHaveFocus();
  await expect.element(ratings).toMatchTextContent('Not rated yet.');
  await page.getByRole('button', { name: 'Back to the team' }).click();
  await expect.element(page.getByRole('columnheader', { name: 'Opening: level' })).not.toBeInTheDocument();
});
