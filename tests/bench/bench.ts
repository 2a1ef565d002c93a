import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildSite, defaultBuild } from '../../src/cli/build-site.ts';
import { busyShare } from './busy.ts';
import { caption } from './caption.ts';
import { measure } from './measure.ts';
import { rowsOf } from './rows.ts';
import { betweenMarkers, isMissed, markdownTable } from './table.ts';

/**
 * `npm run bench`: measures the built site on a slow phone, prints the figures with their budgets and writes them into
 * docs/measurements.md. A missed budget fails the command only with `-- --strict`. `-- --date=YYYY-MM-DD` sets the day
 * that it states.
 */
const MEASUREMENTS = 'docs/measurements.md';
const RUNS = 7;
/** The share of the processors from which on other work spoils the times. */
const BUSY = 0.15;

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false }, date: { type: 'string' } } });
const options = defaultBuild();
const code = buildSite(options);
if (code !== 0) process.exit(code);

const busy = await busyShare();
if (busy > BUSY) {
  const share = `${(100 * busy).toFixed(0)} %`;
  console.log(
    `Other work uses ${share} of the processors, so times will come out worse than they are. End it, or run this again later.`,
  );
}
console.log('Measuring for about two minutes. Leave the machine alone meanwhile ...');
const executablePath = await findBrowser('measuring');
const measured = await measure({ folder: options.out, base: options.base, executablePath, runs: RUNS });
const date = values.date ?? new Date().toISOString().slice(0, 10);
const rows = rowsOf(measured);
const text = `${caption({ ...measured, date, cores: availableParallelism(), runs: RUNS })}\n\n${markdownTable(rows)}`;
console.log(`\n${text}\n`);

const written = existsSync(MEASUREMENTS)
  ? betweenMarkers(readFileSync(MEASUREMENTS, 'utf8'), `\n${text}\n`)
  : undefined;
if (written) writeFileSync(MEASUREMENTS, written);
else
  console.log(
    `${MEASUREMENTS} has no place for the figures. Add the lines <!-- bench:start --> and <!-- bench:end -->.`,
  );

const missed = rows.filter(isMissed);
if (missed.length > 0) console.log(`Budgets missed: ${missed.map(({ what }) => what).join('; ')}.`);
process.exit(values.strict && missed.length > 0 ? 1 : 0);
