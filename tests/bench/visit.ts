import type { Browser, Page } from '@playwright/test';
import { feedbackMillis } from './feedback.ts';
import { blockingMillis, keepPaintLog, quiet } from './paint-log.ts';
import { PHONE, slowDown } from './phone-profile.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** One cold visit of a lesson page, read to its end. Times are milliseconds. */
export interface LessonVisit {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  /** From the first paint to the end of the page, while every island became live. */
  layoutShift: number;
  atLoad: Traffic;
  atEnd: Traffic;
  feedback: number;
}

const QUIET_MILLIS = 5_000;

export const visitLesson = (browser: Browser, url: string): Promise<LessonVisit> =>
  visit(browser, url, async (page, traffic) => {
    const log = await page.evaluate(quiet, QUIET_MILLIS);
    const { firstPaint, largestPaint } = log;
    const atLoad = traffic();
    await readToTheEnd(page);
    await page.waitForSelector('[data-island]:not([data-live="yes"])', { state: 'detached' });
    const { layoutShift } = await page.evaluate(() => window.paintLog);
    const atEnd = traffic();
    const feedback = await page.evaluate(feedbackMillis);
    return { firstPaint, largestPaint, blocking: blockingMillis(log), layoutShift, atLoad, atEnd, feedback };
  });

/** First paint of a page that has nothing else to it. */
export const visitBare = (browser: Browser, url: string): Promise<number> =>
  visit(browser, url, async (page) => (await page.evaluate(quiet, 0)).firstPaint);

/** Opens the page on a slow phone that was never there. */
async function visit<T>(
  browser: Browser,
  url: string,
  look: (page: Page, traffic: () => Traffic) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const traffic = countTraffic(await slowDown(page));
    await page.addInitScript(keepPaintLog);
    await page.goto(url);
    return await look(page, traffic);
  } finally {
    await context.close();
  }
}

/** Reads a page as a thumb does: half a screen at a time, and on to the next step where a lesson has steps. */
export async function readToTheEnd(page: Page): Promise<void> {
  const next = page.locator('[data-step-next]');
  await page.evaluate(scrollToTheEnd);
  while (await next.isVisible()) {
    await next.tap();
    await page.evaluate(scrollToTheEnd);
  }
}

async function scrollToTheEnd(): Promise<void> {
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
