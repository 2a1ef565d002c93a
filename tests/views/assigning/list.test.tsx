import { expect, it } from 'vitest';
import { openBoard } from '../../../src/device/trainer-board.ts';
import { askedBy, assignmentOf, coded, lessonsOf } from '../../team/asked-assignment.ts';
import { assign, entry, field, madeLink, make, openForm, pick } from '../assign-in-hand.tsx';
import { freshBrowserForEachTest, onLeave } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

const done = (): Promise<void> => page.getByRole('button', { name: 'Done' }).click();
const said = () => page.locate('.yours [role="status"]');

it('A change keeps the assignment, makes a new link, and says so before and after', async () => {
  await openForm();
  const first = await assign('Weekly');
  await done();
  await entry('Weekly')
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect.element(page.getByRole('heading', { name: 'Change “Weekly”' })).toHaveFocus();
  await expect.element(page.locate('.advice')).toMatchTextContent('Any change makes a new link');
  await make();
  await expect.element(page.getByText('Nothing has changed yet. Change something first.')).toBeVisible();
  await field('Title').fill('Weekly, again');
  await openForm();
  await expect.element(page.getByRole('heading', { name: 'Change “Weekly”' })).toBeVisible();
  await pick('Opening Well');
  await make();
  await expect.element(page.locate('.advice')).toMatchTextContent('This is a new link');
  const second = await madeLink();
  expect(second).not.toBe(first);
  const [before, after] = [await askedBy(first), await askedBy(second)];
  expect(after).toMatchObject({ id: before.id, edition: 2, title: 'Weekly, again' });
  expect(lessonsOf(after)).toEqual(coded('asking-more', 'opening-well'));
  await expect.poll(() => page.locate('[data-assignment]').elements()).toHaveLength(1);
  await expect.element(entry('Weekly, again')).toMatchTextContent('changed once');
});

it('A copy is another assignment, and a closed one is folded away until it is opened again', async () => {
  await openForm();
  const first = await assign('Weekly');
  await done();
  await entry('Weekly')
    .getByRole('button', { name: /^Duplicate/ })
    .click();
  await field('Title').fill('Weekly 2');
  await make();
  const second = await askedBy(await madeLink());
  expect(second).toMatchObject({ edition: 1, title: 'Weekly 2' });
  expect(second.id).not.toBe((await askedBy(first)).id);
  const titles = () =>
    page
      .locate('[data-assignment] h3')
      .elements()
      .map(({ textContent }) => textContent);
  await expect.poll(titles).toEqual(['Weekly 2', 'Weekly']);

  await entry('Weekly')
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect.element(said()).toMatchTextContent('“Weekly” is closed. Its links still work');
  await expect.element(page.getByRole('heading', { name: 'Weekly', exact: true })).not.toBeInTheDocument();
  await openForm();
  await page.getByText('Closed (1)').click();
  await entry('Weekly')
    .getByRole('button', { name: /^Reopen/ })
    .click();
  await expect.element(said()).toMatchTextContent('“Weekly” is open again.');
  await expect.element(entry('Weekly')).toBeVisible();
  await expect.element(page.getByText('Closed (1)')).not.toBeInTheDocument();
});

it('Another tab’s assignments stand on the list at once', async () => {
  await openForm();
  const other = await openBoard();
  onLeave(() => other.log.close());
  const assignment = assignmentOf({ lessons: [], collections: [] }, { title: 'From the other tab' });
  await other.record([{ type: 'assignment-made', assignment }]);
  await expect.element(entry('From the other tab')).toBeVisible();
});
