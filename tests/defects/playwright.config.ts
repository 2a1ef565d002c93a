import base from '../playwright.config.ts';

/** The same browser and the same sites as for the journeys, and a table of what was caught in place of a list of tests. */
export default {
  ...base,
  testDir: '.',
  // One defect may be looked for in three ways.
  timeout: 300_000,
  outputDir: '../../test-results',
  reporter: './table-reporter.ts',
  webServer: { ...base.webServer, cwd: '../..' },
};
