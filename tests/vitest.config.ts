/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Unit, contract and content tests, with the site's own Vite set-up. What needs a browser has its own. */
export default getViteConfig({
  test: {
    include: ['tests/{unit,contract,content}/**/*.test.ts', 'tests/architecture.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    environment: 'node',
    // The nightly mode tries each law 10,000 times.
    testTimeout: process.env['CRESCENDO_NIGHTLY'] ? 300_000 : 30_000,
  },
});
