import { accept, acceptButton, answeredAs, dayFromNow, happened, openLink, payloadOf } from './assigned.ts';
import { expectNoViolations, inEachLook } from './axe.ts';
import { expect, test } from './page-test.ts';

/** The states of the page of assignments, as axe sees them. */

inEachLook(() => {
  test('no state has a violation that axe can find', async ({ page }) => {
    test.slow();
    await page.goto('assignment/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your assignments');
    await expectNoViolations(page, 'empty list');
    await happened(page, [
      answeredAs('opening-well/pick-one', { option: 'ask' }, { confidence: 'sure' }),
      answeredAs('every-kind/follow-up', { ratings: {}, text: 'Joe, on Tuesday?', met: {}, stage: 'judging' }),
    ]);
    await openLink(page, 'assignment1.AAAA');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolations(page, 'refused');
    await openLink(page, await payloadOf(page, { due: dayFromNow(-1) }));
    await expect(acceptButton(page)).toBeVisible();
    await expectNoViolations(page, 'offer');
    await accept(page, { due: dayFromNow(-1), lessons: ['opening-well', 'every-kind'] });
    await expectNoViolations(page, 'checklist');
    await openLink(page, await payloadOf(page, { edition: 2, title: 'Changed' }));
    await expect(page.locator('[data-offer="newer"]')).toBeVisible();
    await expectNoViolations(page, 'newer edition');
    await page.goto('assignment/#hand-in/9f3a27c1be04');
    await expect(page.locator('[data-hand-in="choice"]')).toBeVisible();
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await expectNoViolations(page, 'choice of what to hand in');
    await page.locator('[data-action="pack"]').click();
    await page.getByText('As text for an e-mail').click();
    await expectNoViolations(page, 'ready to be sent');
    for (const path of ['', 'progress/']) {
      await page.goto(path);
      await expect(page.locator('main')).toContainText('Before the fair');
      await expectNoViolations(page, path || 'Today');
    }
  });
});
