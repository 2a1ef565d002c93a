import { expect, it } from 'vitest';
import { neededScripts } from '../../../../src/site/offline/needed-scripts.ts';

const files: Record<string, string> = {
  'index.html': '<script type="module" src="/training/_astro/today.Ab-1.js"></script>',
  'trainer/index.html': '<script type="module" src="/training/_astro/board.Cd_2.js"></script>',
  '_astro/today.Ab-1.js': 'import{a}from"./shared.x1.js";const later=()=>import("./kinds.y2.js")',
  '_astro/shared.x1.js': 'export const a=1',
  '_astro/kinds.y2.js': 'import"./shared.x1.js";new Worker("/training/_astro/worker-z3.js")',
  '_astro/worker-z3.js': '',
  '_astro/board.Cd_2.js': 'import"./shared.x1.js"',
};
const scripts = Object.keys(files).filter((path) => path.endsWith('.js'));

it('follows what a page names to all that it imports, now or later', () => {
  expect([...neededScripts(['index.html'], scripts, (path) => files[path] ?? '')].toSorted()).toEqual([
    '_astro/kinds.y2.js',
    '_astro/shared.x1.js',
    '_astro/today.Ab-1.js',
    '_astro/worker-z3.js',
  ]);
});
