import { dayFromNow } from '../team/asked-assignment.ts';
import { accept } from './assigned.ts';
import { expectNoViolations, inEachLook } from './axe.ts';
import { expect, test } from './page-test.ts';

/** The pages that show what was accepted, as axe sees them; the states of the page of assignments are in tests/views. */

inEachLook(() => {
  test('no page has a violation that axe can find with an assignment on it', async ({ page }) => {
    await accept(page, { due: dayFromNow(-1) });
    await expectNoViolations(page, 'checklist');
    for (const path of ['', 'progress/']) {
      await page.goto(path);
      await expect(page.locator('main')).toContainText('Before the fair');
      await expectNoViolations(page, path || 'Today');
    }
  });
});
