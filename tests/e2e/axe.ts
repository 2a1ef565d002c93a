import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './page-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** That axe finds nothing on the page as it stands, and that it does not scroll sideways. */
export async function expectNoViolations(page: Page, state = page.url()): Promise<void> {
  // No page has frames, so that nothing has to be put together on a second page, which takes half of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.withTags(TAGS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, state).toEqual([]);
  expect(await sidewaysScroll(page), `${state} scrolls sideways`).toBe(0);
}

/** Where a lesson shows one step at a time, has it show the whole page, from now on. Resolves with whether it did. */
export async function showWhole(page: Page): Promise<boolean> {
  const whole = page.getByRole('button', { name: 'Show the whole page' });
  if (!(await whole.isVisible())) return false;
  await whole.click();
  await expect(page.locator('.lesson-step').last()).toBeVisible();
  return true;
}

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** Each color and each layout once: what one of them breaks, it breaks with either of the other. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;

/** Declares tests that run light and narrow, and once more dark and wide. */
export function inEachLook(declare: () => void): void {
  for (const [colorScheme, width] of LOOKS) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      declare();
    });
  }
}
