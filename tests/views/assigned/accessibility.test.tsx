import { afterEach, describe, expect, it } from 'vitest';
import { answeredAs, dayFromNow } from '../../team/asked-assignment.ts';
import { accept, acceptButton, happened, openAssigned, payloadOf, title } from '../assigned-in-hand.tsx';
import { freshBrowserForEachTest } from '../fresh-browser.ts';
import { page } from '../locate.ts';
import { expectNoViolations, LOOKS, lookAs, lookAsEver } from '../looks.ts';

freshBrowserForEachTest();
afterEach(lookAsEver);

describe.each(LOOKS)('In $colors colors, $width px wide', (look) => {
  it('no state of the page of assignments has a violation that axe can find', async () => {
    await lookAs(look);
    await openAssigned();
    await expect.element(title()).toHaveTextContent('Your assignments');
    await expectNoViolations('empty list');
    await happened([
      answeredAs('opening-well/pick-one', { option: 'ask' }, { confidence: 'sure' }),
      answeredAs('every-kind/follow-up', { ratings: {}, text: 'Joe, on Tuesday?', met: {}, stage: 'judging' }),
    ]);
    await openAssigned('assignment1.AAAA');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expectNoViolations('refused');
    await openAssigned(await payloadOf({ due: dayFromNow(-1) }));
    await expect.element(acceptButton()).toBeVisible();
    await expectNoViolations('offer');
    await accept({ due: dayFromNow(-1), lessons: ['opening-well', 'every-kind'] });
    await expectNoViolations('checklist');
    await openAssigned(await payloadOf({ edition: 2, title: 'Changed' }));
    await expect.element(page.locate('[data-offer="newer"]')).toBeVisible();
    await expectNoViolations('newer edition');
    await openAssigned('hand-in/9f3a27c1be04');
    await expect.element(page.locate('[data-hand-in="choice"]')).toBeVisible();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectNoViolations('choice of what to hand in');
    await page.locate('[data-action="pack"]').click();
    await page.getByText('As an email').click();
    await expectNoViolations('ready to be sent');
  });
});
