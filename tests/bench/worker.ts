import type { Browser, BrowserContext, CDPSession } from '@playwright/test';
import type { BenchServer } from './compressing-server.ts';
import { keepPaintLog, quiet } from './paint-log.ts';
import { PHONE, slowDown } from './phone-profile.ts';

/** What a first visit spends until nothing more comes, beside a reader who touches nothing. */
interface Spent {
  /** Sent by the server, headers included. */
  bytes: number;
  /** Milliseconds of processor time, in all processes of the browser. */
  processor: number;
  /** Milliseconds in which the page's own thread was busy, on the slowed processor. */
  mainThread: number;
}

/** What it costs to keep a lesson for when there is no network, and what that is good for. Times are milliseconds. */
export interface WorkerVisit {
  /** The first visit with the service worker, and the same where the browser has none. */
  kept: Spent;
  bare: Spent;
  /** First paints of the second visit, with the server and without. */
  paintWithServer: number;
  paintWithout: number;
}

const QUIET_MILLIS = 2_000;

export async function visitTwice(browser: Browser, server: BenchServer, path: string): Promise<WorkerVisit> {
  const url = server.url + path;
  const without = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const bare = await spentOn(without, server, url, false).finally(() => without.close());
  const context = await browser.newContext(PHONE);
  try {
    const kept = await spentOn(context, server, url, true);
    const paintWithServer = await paintOf(context, url);
    server.answers(false);
    const paintWithout = await paintOf(context, url);
    return { kept, bare, paintWithServer, paintWithout };
  } finally {
    server.answers(true);
    await context.close();
  }
}

async function spentOn(context: BrowserContext, server: BenchServer, url: string, hasWorker: boolean): Promise<Spent> {
  const system = await context.browser()?.newBrowserCDPSession();
  if (!system) throw new Error('The browser is gone. Start the measurement again.');
  const [sentBefore, timesBefore] = [server.sent(), await processorTimes(system)];
  const page = await context.newPage();
  const session = await slowDown(page);
  await session.send('Performance.enable');
  await page.goto(url);
  if (hasWorker) await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await untilNothingComes(server);
  const { metrics } = await session.send('Performance.getMetrics');
  const timesAfter = await processorTimes(system);
  await system.detach();
  await page.close();
  const busy = [...timesAfter].map(([id, seconds]) => seconds - (timesBefore.get(id) ?? 0));
  return {
    bytes: server.sent() - sentBefore,
    processor: 1_000 * busy.reduce((sum, seconds) => sum + seconds, 0),
    mainThread: 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
  };
}

/** Seconds so far, by the id of the process. */
async function processorTimes(system: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

async function untilNothingComes(server: BenchServer): Promise<void> {
  let [sent, since] = [server.sent(), Date.now()];
  while (Date.now() - since < QUIET_MILLIS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (server.sent() !== sent) [sent, since] = [server.sent(), Date.now()];
  }
}

async function paintOf(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(keepPaintLog);
  await page.goto(url);
  const { firstPaint } = await page.evaluate(quiet, 0);
  await page.close();
  return firstPaint;
}
