import '../engines/esr-media.ts';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { serve } from '../../src/cli/serve.ts';
import { newMonthLog, reportOf } from './month-log.ts';
import { newStage } from './stage.ts';
import { weekFour } from './week-four.ts';
import { weekOne } from './week-one.ts';
import { weekThree } from './week-three.ts';
import { weekTwo } from './week-two.ts';

/**
 * `npm run month`: six reps and two trainers play a month of one team on the built course, each in a browser of their own,
 * by pressing what a person presses. Prints what was played, the taps of a Monday and the lengths of the links; fails with
 * the name of the step where something promised was not so. `-- --pictures=<folder>` keeps pictures of what they saw.
 */
const pictures = process.argv.slice(2).flatMap((word) => /^--pictures=(.+)$/.exec(word)?.[1] ?? [])[0];
const folder = join('.cache', 'sites', 'month');
const code = buildSite({ content: 'content', base: '/', out: folder, site: 'https://crescendo.example' });
if (code !== 0) process.exit(code);
const { url, server } = await serve({ folder, base: '/', port: 0 });
const browser = await chromium.launch({ executablePath: await findBrowser('measuring') });

const log = newMonthLog(pictures);
let failed: unknown;
try {
  const stage = await newStage(browser, url, log);
  await weekTwo(stage, await weekOne(stage));
  await weekThree(stage);
  await weekFour(stage);
  const faults = stage.everybody.flatMap(({ name, faults: of }) => of.map((fault) => `${name}: ${fault}`));
  if (faults.length > 0) failed = new Error(`Pages complained:\n${faults.join('\n')}`);
} catch (error) {
  failed = error;
}
await browser.close();
server.close();
console.log(`\n${reportOf(log)}\n`);
console.log(
  failed === undefined ? 'The month was played to its end.' : failed instanceof Error ? failed.message : failed,
);
process.exit(failed === undefined ? 0 : 1);
