import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';

/** How a view looks to people with this or that setting, and whether axe finds a fault with it. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each color and each layout once: what one of them breaks, it breaks with either of the other. */
export const LOOKS = [
  { colors: 'light', width: 320 },
  { colors: 'dark', width: 1280 },
] as const;

export async function lookAs({ colors, width }: (typeof LOOKS)[number]): Promise<void> {
  await emulate({ 'prefers-color-scheme': colors });
  await page.viewport(width, 800);
}

/** Colors as the person's system gives them, and no others. */
export const forceColors = (): Promise<void> => emulate({ 'forced-colors': 'active' });

/** As it is on paper. */
export const printed = (): Promise<void> => emulate({}, 'print');

/** Back to how every test begins. */
export async function lookAsEver(): Promise<void> {
  await emulate({});
  await page.viewport(1280, 800);
}

/** As for somebody who did not ask for less of it. */
export const wantMotion = (): Promise<void> => emulate({ 'prefers-reduced-motion': 'no-preference' });

async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  const always = { 'prefers-reduced-motion': 'reduce' };
  const list = Object.entries({ ...always, ...features }).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media, features: list });
}

/** That axe finds nothing on the page as it stands, and that it does not scroll sideways. */
export async function expectNoViolations(state: string): Promise<void> {
  const { violations } = await axe.run(document, { runOnly: TAGS, resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, state).toEqual([]);
  expect(document.documentElement.scrollWidth - innerWidth, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}
