/** What `npm test` can run of itself, and how. */

/** A check of all files at once. */
export type Check = 'format' | 'types';

/** Where a test runs: in Node, in a page of its own, on the built sites, or on these in every browser. */
export type Runner = 'node' | 'browser' | 'sites' | 'engines';

export interface Part {
  name: string;
  /** What it looks at, in a few words. */
  about: string;
  checks?: readonly Check[];
  /** The folder or the file of its tests. */
  place?: string;
}

export const parts: readonly Part[] = [
  { name: 'check', about: 'format, lint and types', checks: ['format', 'types'] },
  { name: 'format', about: 'format and lint', checks: ['format'] },
  { name: 'types', about: 'types', checks: ['types'] },
  { name: 'unit', about: 'functions and modules', place: 'tests/unit' },
  { name: 'architecture', about: 'who may import whom', place: 'tests/architecture.test.ts' },
  { name: 'content', about: 'the course', place: 'tests/content' },
  { name: 'contract', about: 'what every log promises, whatever stores it', place: 'tests/contract' },
  { name: 'views', about: 'islands in a browser, without the page around them', place: 'tests/views' },
  { name: 'e2e', about: 'journeys through the built sites', place: 'tests/e2e' },
  {
    name: 'hosting',
    about: 'the site on nginx, Apache and Caddy, where they are installed',
    place: 'tests/e2e/hosting',
  },
  { name: 'engines', about: 'journeys in Chromium, Firefox and WebKit', place: 'tests/engines' },
];

/** How the tests of a file run. */
export function runnerOf(file: string): Runner {
  if (file.startsWith('tests/e2e/')) return 'sites';
  if (file.startsWith('tests/engines/')) return 'engines';
  return file.startsWith('tests/views/') || file.endsWith('.browser.test.ts') ? 'browser' : 'node';
}
