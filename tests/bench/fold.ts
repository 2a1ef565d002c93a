import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { BenchServer } from './compressing-server.ts';
import type { FoldTimes } from './fold-in-page.ts';
import { slowProcessor } from './phone-profile.ts';

const EVENTS = 10_000;
/** More than anybody will ever have; it must still open nearly as soon. */
const LARGE = 300_000;
const SCRIPT = 'bench/fold.js';

/** Times for a start of the site with 10,000 events, by processor. */
export interface Folds {
  /** The first start after 10,000 events came at once, as from a backup: nothing is cached yet. */
  cold: FoldTimes;
  full: FoldTimes[];
  slowed: FoldTimes[];
  /** With 300,000 events, at full speed. */
  large: FoldTimes[];
}

/** Measures on a profile on the disk: the store of a private window of Chromium lives in memory and is faster. */
export async function measureFolds(
  { url, add }: BenchServer,
  base: string,
  executablePath: string,
  runs: number,
): Promise<Folds> {
  const entry = join(import.meta.dirname, 'fold-in-page.ts');
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: 'esm', minify: true, write: false });
  add(SCRIPT, outputFiles[0]?.text ?? '');
  const profile = mkdtempSync(join(tmpdir(), 'crescendo-bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath });
  const job = { script: `${url}${SCRIPT}`, blank: `${url}robots.txt`, name: `crescendo:${base}`, count: EVENTS };
  const largeJob = { ...job, name: `${job.name}:large`, count: LARGE };
  try {
    await inPage(context, job, 'fill');
    const folds: Folds = { cold: await inPage(context, job, 'loadAndFold'), full: [], slowed: [], large: [] };
    await inPage(context, job, 'writeCache');
    for (let run = 0; run < runs; run++) {
      folds.full.push(await inPage(context, job, 'loadAndFold'));
      folds.slowed.push(await inPage(context, job, 'loadAndFold', true));
    }
    await inPage(context, largeJob, 'fill');
    await inPage(context, largeJob, 'writeCache');
    for (let run = 0; run < runs; run++) folds.large.push(await inPage(context, largeJob, 'loadAndFold'));
    return folds;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

interface Job {
  script: string;
  /** A page of the site's origin that runs nothing. */
  blank: string;
  /** Of the database. */
  name: string;
  /** How many events it holds. */
  count: number;
}

/** What a page of the site's origin can do to a log; each takes the name of its database and how many events it holds. */
type InPage = typeof import('./fold-in-page.ts');

/** Has a page of its own do it, whose processor may be that of a phone. */
async function inPage<Call extends keyof InPage>(
  context: BrowserContext,
  { script, blank, name, count }: Job,
  call: Call,
  slowed = false,
): Promise<Awaited<ReturnType<InPage[Call]>>> {
  const page = await context.newPage();
  if (slowed) await slowProcessor(page);
  await page.goto(blank);
  const result = await page.evaluate(
    async ([from, what, database, events]) => {
      const calls: InPage = await import(from);
      return calls[what](database, events);
    },
    [script, call, name, count] as const,
  );
  await page.close();
  return result as Awaited<ReturnType<InPage[Call]>>;
}
