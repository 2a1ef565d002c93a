import { afterEach, describe, expect, it } from 'vitest';
import { DUE } from '../../team/asked-assignment.ts';
import { field, make, openForm, pick, search } from '../assign-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { each, page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of the page that assigns has a violation that axe can find, or scrolls sideways', async () => {
    await lookAs(look);
    await openForm();
    await expectNoViolations('empty');
    await make();
    await expectNoViolations('errors');
    for (const toggle of each(page.locate('.picker h3 button'))) await toggle.click();
    await page.getByRole('checkbox', { name: 'The whole module “First Steps”' }).click();
    await pick('Closing Kindly');
    await search().fill('e');
    await field('Title').fill(`Very${'long'.repeat(20)}`);
    await field('Note').fill('word '.repeat(40));
    await expectNoViolations('filled');
    await field('Due date').fill(DUE);
    await make();
    await page.getByRole('button', { name: 'QR code' }).click();
    await page.getByText('See the link and the texts').click();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect.element(page.locate('figure svg')).toBeVisible();
    await expectNoViolations('made');
    await page.getByRole('button', { name: 'Show it full size' }).click();
    await expectNoViolations('slide');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const listed = page.locate('[data-assignment]');
    await listed.getByRole('button', { name: /^Close/ }).click();
    await page.getByText('Closed (1)').click();
    await listed.getByRole('button', { name: /^Change/ }).click();
    await expectNoViolations('change');
  });
});
