import './engines/esr-media.ts';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { systemWebKit } from './engines/webkit-provider.ts';

/**
 * Journeys through the built sites in every browser, and what every store promises in those in which `npm test` has not
 * tried it yet. What the machine has no browser for is left out; `npm test` says so.
 */
const { FIREFOX_PATH, WEBKIT_DRIVER } = process.env;

const stores = {
  include: ['tests/contract/*.browser.test.ts'],
  testTimeout: 60_000,
};
const browser = { enabled: true, headless: true, screenshotFailures: false, ui: false } as const;
const optimizeDeps = { noDiscovery: true, include: ['fast-check', 'idb', 'vitest'] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'journeys',
          include: ['tests/engines/*.test.ts'],
          // Three browsers of which each begins anew now and then, on a machine that may have much else to do.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      ...(FIREFOX_PATH
        ? [
            {
              optimizeDeps,
              test: {
                ...stores,
                name: 'stores in Firefox',
                browser: {
                  ...browser,
                  provider: playwright({ launchOptions: { executablePath: FIREFOX_PATH, channel: 'moz-firefox' } }),
                  instances: [{ browser: 'firefox' as const }],
                },
              },
            },
          ]
        : []),
      ...(WEBKIT_DRIVER
        ? [
            {
              optimizeDeps,
              test: {
                ...stores,
                // WebKitGTK 2.50 has no place for a second copy.
                include: ['tests/contract/indexed-db-log.browser.test.ts'],
                name: 'stores in WebKit',
                browser: {
                  ...browser,
                  provider: systemWebKit(WEBKIT_DRIVER),
                  instances: [{ browser: 'webkit' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
