import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildSite, defaultBuild } from '../../src/cli/build-site.ts';
import { serveCompressed } from './compressing-server.ts';
import { largestLesson } from './measure.ts';
import { sampleOf } from './sample.ts';
import { markdownTable, type Row } from './table.ts';
import { visitTwice, type WorkerVisit } from './worker.ts';

/**
 * `node tests/bench/first-visit.ts`: what a first visit pays for the service worker, with it and without, on a slow phone.
 * A part of `npm run bench` that can be run alone. `--runs=7` measures more often.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const options = defaultBuild();
const code = buildSite(options);
if (code !== 0) process.exit(code);
const executablePath = await findBrowser('measuring');
const site = await serveCompressed(options.out, options.base);
const browser = await chromium.launch({ executablePath });
const path = `lessons/${largestLesson(options.out)}/`;
// The first visit warms the browser and the server up; it is not counted.
await visitTwice(browser, site, path);
const visits: WorkerVisit[] = [];
for (let run = 0; run < Math.max(1, Number(values.runs) || 1); run++)
  visits.push(await visitTwice(browser, site, path));

const row = (what: string, unit: Row['unit'], read: (visit: WorkerVisit) => number): Row => ({
  what,
  unit,
  figure: sampleOf(visits.map(read)),
});
const rows = [
  row('First visit without a worker, all that is sent', 'bytes', ({ bare }) => bare.bytes),
  row('First visit with one, until all is kept', 'bytes', ({ kept }) => kept.bytes),
  row('Without, processor time of all processes', 'millis', ({ bare }) => bare.processor),
  row('With', 'millis', ({ kept }) => kept.processor),
  row('Without, on the page’s own thread', 'millis', ({ bare }) => bare.mainThread),
  row('With', 'millis', ({ kept }) => kept.mainThread),
  row('First paint of the second visit', 'millis', ({ paintWithServer }) => paintWithServer),
  row('First paint of the second visit, server stopped', 'millis', ({ paintWithout }) => paintWithout),
];
console.log(`\n${path} in Chromium ${browser.version()}, ${visits.length} runs:\n\n${markdownTable(rows)}\n`);
await browser.close();
site.server.close();
