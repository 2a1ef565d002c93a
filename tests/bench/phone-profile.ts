import type { BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** Latency in milliseconds per request, throughput in bytes per second. */
export const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;

export const PROCESSOR_SLOWDOWN = 4;

/** A small phone, held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Slows the page's network and processor to those of a phone. Resolves with the session, which hears its traffic. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await slowProcessor(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  return session;
}

/** Slows the processor only. */
export async function slowProcessor(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN });
  return session;
}
