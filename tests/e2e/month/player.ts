import type { Browser, Locator } from '@playwright/test';
import { expect, type Page, sites, wake } from '../page-test.ts';

/** Where pictures of each step go; none are made without it. */
const PICTURES = process.env['PICTURES'];

/** Somebody with a browser of their own, who taps and types, and whose taps are counted. */
export interface Player {
  name: string;
  viewport: { width: number; height: number };
  page: Page;
  /** Presses something. */
  tap(target: Locator): Promise<void>;
  /** How often something was pressed since this was last asked. */
  taps(): number;
  /** Leaves the page, and opens a link as it came by mail. */
  open(link: string): Promise<void>;
  /** Goes on at another time. */
  on(time: string): Promise<void>;
  /** Keeps a picture of what is seen, where pictures are wanted. */
  show(step: string): Promise<void>;
}

export async function sitDown(
  browser: Browser,
  name: string,
  faults: string[],
  viewport = { width: 390, height: 844 },
): Promise<Player> {
  const context = await browser.newContext({
    baseURL: sites.fixture.url,
    viewport,
    hasTouch: viewport.width < 600,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  wake(page);
  page.on('pageerror', ({ message }) => faults.push(`${name}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${name}: ${message.text()}`);
  });
  let count = 0;
  return {
    name,
    viewport,
    page,
    tap: async (target) => {
      count += 1;
      await target.click();
    },
    taps: () => {
      const taps = count;
      count = 0;
      return taps;
    },
    open: async (link) => {
      await page.goto('about:blank');
      await page.goto(link);
    },
    on: (time) => page.clock.setSystemTime(time),
    show: async (step) => {
      if (!PICTURES) return;
      await expect(page.locator('main')).toBeVisible();
      await page.screenshot({ path: `${PICTURES}/${step}.png`, fullPage: true });
    },
  };
}

export const WIDE = { width: 1280, height: 900 };
export const PROJECTOR = { width: 1024, height: 768 };
