import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './page-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe counts among its trials, and what holds here. */
const TRIALS = ['label-content-name-mismatch', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/** What axe finds on the page as it stands, and how far it scrolls sideways. */
export async function axeFinds(page: Page): Promise<string[]> {
  // No page has frames, so that nothing has to be put together on a second page, which takes half of the time.
  const rules = Object.fromEntries(TRIALS.map((id) => [id, { enabled: true }]));
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: TAGS }, rules })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  const by = await sidewaysScroll(page);
  return by === 0 ? found : [...found, `it scrolls ${by} px sideways`];
}

/** That axe finds nothing on the page as it stands, and that it does not scroll sideways. */
export async function expectNoViolations(page: Page, state = page.url()): Promise<void> {
  expect(await axeFinds(page), state).toEqual([]);
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
export const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;

/** Declares tests that run light and narrow, and once more dark and wide. */
export function inEachLook(declare: (look: { turn: number }) => void): void {
  for (const [turn, [colorScheme, width]] of LOOKS.entries()) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      declare({ turn });
    });
  }
}
