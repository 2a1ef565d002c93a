import { defineConfig } from 'vitest/config';
import { QuickFirst } from './quick-first.ts';

/** The tests that a mutant of the log or of the backup must not survive; no site is needed for them. */
export default defineConfig({
  test: {
    include: ['tests/unit/{log,formats,primitives}/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    setupFiles: ['tests/mutants/fixed-seed.ts'],
    environment: 'node',
    env: { CRESCENDO_MUTANTS: '1' },
    sequence: { sequencer: QuickFirst },
    // One worker for all files of a run: starting one for each takes longer than the tests.
    isolate: false,
    // A busy machine takes long over a law.
    testTimeout: 15_000,
  },
});
