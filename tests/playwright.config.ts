import { defineConfig, devices } from '@playwright/test';
import { sites } from './sites.ts';

/** Browser tests run on built sites in a real Chromium, whose path `npm test` finds. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/../golden/spoken/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.fixture.url,
    contextOptions: { reducedMotion: 'reduce' },
    // A worker would answer before the faults that a test puts into the network. Those of being offline allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nobody watches, and without a graphics card a process of its own for drawing only takes processor time.
        '--disable-gpu',
        '--in-process-gpu',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/serve-sites.ts`,
    cwd: '..',
    // The last one to be served: when it answers, all are up.
    url: sites.course.url,
    timeout: 600_000,
    reuseExistingServer: !process.env['CI'],
  },
});
