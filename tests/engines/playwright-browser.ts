import './esr-media.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleMessage, Locator, Page } from '@playwright/test';
import { browserProcesses, killAll } from '../faults/process-tree.ts';
import { type Browser, type Opening, type Person, type Target, TELL_BREACHES } from './person.ts';
import { savedIn } from './saved.ts';

/** Chromium and Firefox, driven by Playwright. */

const LIMIT_MILLIS = 15_000;

/** What Firefox 153 says where a page is left while the site’s worker fetches something for it. */
const LEFT_EARLY = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** A headless Firefox has no mouse otherwise: `hover: none`. 6 is a fine pointer that hovers. */
const FIREFOX = {
  // Whoever is asked to let a site keep its data says yes.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  // Of a file that a page makes itself Playwright hears nothing; it goes to a folder by these.
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
  // Of a page that comes back from the cache Playwright hears of no load, and waits for it for ever. Without the cache
  // Firefox fills in forms by itself, which is the harder way to come back.
  'browser.sessionhistory.max_total_viewers': 0,
  'ui.prefersReducedMotion': 1,
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
};

export async function openPlaywright(
  name: 'chromium' | 'firefox',
  executablePath: string,
  { profile, isPrivate = false }: Opening,
): Promise<Browser> {
  const playwright = await import('@playwright/test');
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const context = await playwright[name].launchPersistentContext(profile, {
    executablePath,
    downloadsPath: downloads,
    viewport: { width: 1280, height: 900 },
    ...(name === 'firefox'
      ? {
          channel: 'moz-firefox',
          firefoxUserPrefs: {
            ...FIREFOX,
            'browser.download.dir': downloads,
            'browser.privatebrowsing.autostart': isPrivate,
          },
        }
      : { reducedMotion: 'reduce', args: ['--disable-background-networking', '--disable-gpu', '--in-process-gpu'] }),
  });
  context.setDefaultTimeout(LIMIT_MILLIS);
  await context.addInitScript({ content: TELL_BREACHES });
  const pids = browserProcesses(profile);
  return {
    sit: async (site, script) => {
      const page = await context.newPage();
      if (script !== undefined) await page.addInitScript({ content: script });
      return personAt(page, site, downloads);
    },
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      killAll(pids);
      killAll(browserProcesses(profile));
      await gone;
    },
    close: () => context.close(),
  };
}

function personAt(page: Page, site: string, downloads: string): Person {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!LEFT_EARLY.test(message)) faults.push(`error: ${message}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  const at = (target: Target): Locator => locate(page, target).filter({ visible: true }).first();
  return {
    site,
    faults,
    go: (path) => goTo(page, new URL(path, site).href),
    reload: async () => void (await page.reload()),
    // Not `goBack`: of a page from the cache of Firefox no load is told, for which it would wait.
    back: async () => {
      const before = await page.evaluate(() => location.href);
      await page.evaluate(() => void setTimeout(() => history.back()));
      const isThere = () =>
        page.evaluate((from) => location.href !== from && document.readyState === 'complete', before);
      while (!(await isThere().catch(() => false))) await page.waitForTimeout(20);
    },
    press: (target) => at(target).click(),
    pointAt: async (target) => {
      await page.mouse.move(1, 1);
      await at(target).hover();
    },
    fill: (target, words) => at(target).fill(words),
    keys: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    give: (selector, path) => page.locator(selector).first().setInputFiles(path),
    save: async (target) => (await savedIn(downloads, () => at(target).click())).toString('utf8'),
    drag: (from, to) => dragTo(page, from, to),
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (script, argument) => page.evaluate(script as never, argument as never),
    look: async () => {
      const before = faults.length;
      const picture = await page.screenshot();
      // Playwright hides the caret by a style, which the policy of the pages forbids.
      faults.length = before;
      return picture;
    },
    print: () => page.pdf({ printBackground: true }),
    close: () => page.close(),
  };
}

/**
 * Firefox ESR 153 gives a navigation a second number while the page before it is still loading, which Playwright 1.65 takes
 * for another one to the same address.
 */
async function goTo(page: Page, url: string): Promise<void> {
  const isTheSame = (error: unknown): boolean =>
    String(error).includes(`interrupted by another navigation to "${url}"`);
  await page.goto(url).catch(async (error: unknown) => {
    if (!isTheSame(error)) throw error;
    await page.waitForURL(url);
  });
}

function locate(page: Page, target: Target): Locator {
  if (typeof target === 'string') return page.locator(target);
  const root = target.within === undefined ? page : page.locator(target.within);
  return root.getByRole(target.role, { name: target.name, exact: true });
}

/** Not `dragTo`, which Firefox ESR 153 doesn’t follow by BiDi; a person moves on the way, too. */
async function dragTo(page: Page, from: string, to: string): Promise<void> {
  await page.locator(from).first().hover();
  await page.mouse.down();
  await page.locator(to).first().hover();
  await page
    .locator(to)
    .first()
    .hover({ position: { x: 12, y: 12 } });
  await page.mouse.up();
}
