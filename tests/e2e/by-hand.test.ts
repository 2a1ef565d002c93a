import { payloadOf } from './assigned.ts';
import { exercise, expect, type Locator, type Page, tabTo, test } from './page-test.ts';

/** A whole journey in two ways that must be enough for it: by keys alone, and by single clicks with nothing but text typed. */
interface Hand {
  by: string;
  press(page: Page, target: Locator): Promise<void>;
  /** Picks a radio button of a group. */
  choose(page: Page, radios: Locator, value: string): Promise<void>;
  type(page: Page, field: Locator, text: string): Promise<void>;
}

const HANDS: readonly Hand[] = [
  {
    by: 'keyboard alone',
    async press(page, target) {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    async choose(page, radios, value) {
      await tabTo(page, radios.first());
      const wanted = radios.and(page.locator(`[value="${value}"]`));
      await page.keyboard.press('Space');
      for (let step = 0; step < 5 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown');
      await expect(wanted).toBeChecked();
    },
    async type(page, field, text) {
      await tabTo(page, field);
      await page.keyboard.insertText(text);
    },
  },
  {
    by: 'single clicks alone',
    press: (_page, target) => target.click(),
    async choose(page, radios, value) {
      await radios
        .and(page.locator(`[value="${value}"]`))
        .locator('xpath=ancestor::label[1]')
        .click();
    },
    async type(page, field, text) {
      await field.click();
      await page.keyboard.insertText(text);
    },
  },
];

for (const { by, press, choose, type } of HANDS) {
  test(`a rep accepts, answers and hands in, and a trainer reads it, by ${by}`, async ({ page }) => {
    await page.goto('');
    const payload = await payloadOf(page, { lessons: ['asking-more'] });
    await page.goto('about:blank');
    await page.goto(`assignment/#${payload}`);
    await press(page, page.locator('[data-action="accept"]'));
    await press(page, page.getByRole('link', { name: /^Start .Asking More/ }));
    const question = await exercise(page, 'asking-more/next-question');
    await choose(page, question.locator('.options input'), 'when');
    await press(page, question.getByRole('button', { name: /^Check/ }));
    await expect(question).toHaveAttribute('data-state', 'right');

    await page.goto('');
    await press(page, page.locator('[data-assigned-step]').first());
    await type(page, page.getByRole('textbox', { name: 'Your name' }), 'Ada Berg');
    await press(page, page.locator('[data-action="pack"]'));
    const link = page.getByLabel('The link', { exact: true });
    await expect(link).toHaveValue(/#hand-in1\./);
    const work = await link.inputValue();

    await page.goto(`trainer/team/#${payload}`);
    await press(page, page.locator('[data-action="adopt"]'));
    await type(page, page.locator('#incoming'), work);
    await press(page, page.locator('[data-action="add"]'));
    await press(page, page.getByRole('button', { name: 'Ada Berg' }));
    await expect(page.getByRole('heading', { name: 'Ada Berg' })).toBeFocused();
    await expect(page.locator('[data-person]')).toContainText('1 of 1 question right on the first try.');
    await press(page, page.getByRole('button', { name: 'Back to the team' }));
    await expect(page.getByRole('button', { name: 'Ada Berg' })).toBeFocused();
  });
}
