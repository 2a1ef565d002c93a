import type { Browser, CDPSession } from '@playwright/test';
import { keepPaintLog, quiet } from '../paint-log.ts';
import { PHONE } from '../phone-profile.ts';
import { countTraffic, type Traffic } from '../traffic.ts';
import { readToTheEnd } from '../visit.ts';

/** What a first visit of a page weighs: exact, so that no slow machine and no second run is needed. */
export interface Weight {
  /** Before anybody touched the page. */
  untouched: Traffic;
  /** Once it was read to its end and every island is live. */
  live: Traffic;
  /** What each file brought, by its path without the hash of its content, in bytes on the wire. */
  files: ReadonlyMap<string, number>;
  layoutShift: number;
}

/** How long nothing must happen before a page that waits for a touch is taken for settled. */
const SETTLED_MILLIS = 500;

/** Weighs a page as somebody meets it who was never there. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const traffic = countTraffic(session);
    const files = weighFiles(session);
    await page.addInitScript(keepPaintLog);
    await page.goto(url);
    await page.evaluate(quiet, SETTLED_MILLIS);
    const untouched = traffic();
    await readToTheEnd(page);
    await page.waitForSelector('[data-island]:not([data-live="yes"])', { state: 'detached' });
    const { layoutShift } = await page.evaluate(() => window.paintLog);
    return { untouched, live: traffic(), files, layoutShift };
  } finally {
    await context.close();
  }
}

function weighFiles(session: CDPSession): Map<string, number> {
  const paths = new Map<string, string>();
  const files = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => paths.set(requestId, plainPath(url)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    if (path) files.set(path, (files.get(path) ?? 0) + encodedDataLength);
  });
  return files;
}

/** `/_astro/shared.C4_8x.js` is `shared.js`, whatever is in it. */
const plainPath = (url: string): string =>
  new URL(url).pathname
    .replace(/^\/_astro\//, '')
    .replace(/(\.astro_astro_type_script_index_\d+_lang)?\.[\w-]{8}\.(\w+)$/, '.$2');
