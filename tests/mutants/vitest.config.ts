import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the log or of the backup must not survive; no site is needed for them. */
export default defineConfig({
  test: {
    include: ['tests/unit/{log,backup,carry,link}/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    environment: 'node',
  },
});
