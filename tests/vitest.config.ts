import { defineConfig } from 'vitest/config';

/**
 * Unit, contract and content tests; what needs a browser has a configuration of its own. They load no Astro, which would
 * read the whole course before the first of them.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // By itself Vitest leaves one core to whoever watches, which is half of a machine with two.
    maxWorkers: '100%',
    // The nightly mode tries each law 10,000 times.
    testTimeout: process.env['CRESCENDO_NIGHTLY'] ? 300_000 : 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,content}/**/*.test.ts', 'tests/architecture.test.ts'],
          // They keep nothing in modules and put back what they replace, so that files can share what they load.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
    ],
  },
});
