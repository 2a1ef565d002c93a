import { afterEach, describe, expect, it } from 'vitest';
import { add, fullBoard, linkTo, openTeamPage, said, showPart } from '../board-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of the team board has a violation that axe can find, or scrolls sideways', async () => {
    await lookAs(look);
    await openTeamPage();
    await expect.element(page.locate('[data-team="empty"]')).toBeVisible();
    await page.locate('[data-action="add"]').click();
    await expectNoViolations('empty');
    await fullBoard(12);
    const lost = await linkTo(3, { assignment: { id: 'lost', edition: 1, title: 'Lost'.repeat(30) } });
    await add(`${lost} ${(await linkTo(4)).slice(0, -40)}`);
    await expect.element(said()).toMatchTextContent('1 was set aside');
    await page
      .locate('#roster')
      .fill('Name;Email;Team\nAda Berg;ada@x.org;North\nEngel;engel@x;South\nZoe Young;zoe@x.org;North');
    await expect.element(page.locate('[data-wrong-addresses]')).toMatchTextContent('Row 3, Engel: “engel@x”');
    await expectNoViolations('a list with a wrong address');
    await page.getByRole('button', { name: 'Save the list' }).click();
    await page.locate('[data-action="remind"]').click();
    await page.locate('[data-reason="nothing-in"] summary').click();
    await expect.element(page.getByRole('link', { name: 'Mail 1 person' })).toBeVisible();
    await expectNoViolations('full');
    for (const part of ['Questions', 'Sure but wrong', 'Texts', 'Team']) {
      await showPart(part);
      await expectNoViolations(part);
    }
    await page.getByLabelText('Name', { exact: true }).fill('nobody at all');
    await expect.element(page.locate('.row-filters').first()).toMatchTextContent('No one matches.');
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await page.getByRole('button', { name: 'Ada Berg' }).click();
    await expect.element(page.locate('[data-person]')).toBeVisible();
    await expectNoViolations('one person');
  });
});
