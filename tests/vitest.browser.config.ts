import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fixtureCourse } from './views/fixture-course.ts';

const executablePath = process.env['CHROME_PATH'];

/** What a real browser is needed for, but no page: the storage behind the log, and the views of the islands. */
export default defineConfig({
  plugins: [fixtureCourse()],
  // All are known beforehand, and none is looked for: a package that is found on the way is bundled anew together with
  // Preact, and the views that are open then have two of it.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      '@guidepup/virtual-screen-reader',
      'axe-core',
      'fast-check',
      'idb',
      'lunr',
      'papaparse',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'uqr',
      'vitest',
    ],
  },
  test: {
    include: ['tests/contract/*.browser.test.ts', 'tests/views/**/*.test.tsx'],
    // Axe takes half a minute of a busy machine for a page with everything on it.
    testTimeout: 180_000,
    maxWorkers: '100%',
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      // As in the end-to-end tests: a part of a name is enough.
      locators: { exact: false },
      provider: playwright({
        launchOptions: { ...(executablePath && { executablePath }), args: ['--disable-gpu', '--in-process-gpu'] },
        contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] },
        actionTimeout: 15_000,
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
