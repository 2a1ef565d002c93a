import { expect, it } from 'vitest';
import { linkOf, newSigner, signed } from '../../team/generated-hand-ins.ts';
import { add, BOARD, linkTo, names, openTeamBoard, workOf } from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';

freshBrowserForEachTest();

it('Two people of one name are parted by their browsers, each with a row, and become one again', async () => {
  await openTeamBoard();
  const mine = await linkTo(0, { name: 'Alex Kim' });
  const work = JSON.parse((await workOf(1, { name: 'Alex Kim' })).body);
  const theirs = await linkOf(await signed(work, await newSigner()), BOARD);
  await add(`${mine} ${theirs}`);
  await expect.poll(names).toEqual(['Alex Kim']);
  await page.getByRole('button', { name: 'Alex Kim' }).click();
  await page.getByText('Are these two people?').click();
  await page.locate('.rename input').first().fill('Alex Kim, Leeds');
  await page.getByRole('button', { name: 'Save the name for browser 1' }).click();
  await page.getByRole('button', { name: 'Back to the team' }).click();
  await expect.poll(() => names().toSorted()).toEqual(['Alex Kim', 'Alex Kim, Leeds']);

  await page.getByRole('button', { name: 'Alex Kim, Leeds' }).click();
  await page.getByText('Are these two people?').click();
  await page.locate('.rename input').fill('Alex Kim');
  await page.getByRole('button', { name: /^Save the name/ }).click();
  await page.getByRole('button', { name: 'Back to the team' }).click();
  await expect.poll(names).toEqual(['Alex Kim']);
});
