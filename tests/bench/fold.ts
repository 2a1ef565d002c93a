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
    await fillOnce(context, job);
    const folds: Folds = { cold: await foldOnce(context, job, false), full: [], slowed: [], large: [] };
    await cacheOnce(context, job);
    for (let run = 0; run < runs; run++) {
      folds.full.push(await foldOnce(context, job, false));
      folds.slowed.push(await foldOnce(context, job, true));
    }
    await fillOnce(context, largeJob);
    await cacheOnce(context, largeJob);
    for (let run = 0; run < runs; run++) folds.large.push(await foldOnce(context, largeJob, false));
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

async function fillOnce(context: BrowserContext, { script, blank, name, count }: Job): Promise<void> {
  const page = await context.newPage();
  await page.goto(blank);
  await page.evaluate(
    async ([from, database, events]) => {
      const { fill }: typeof import('./fold-in-page.ts') = await import(from);
      await fill(database, events);
    },
    [script, name, count] as const,
  );
  await page.close();
}

async function cacheOnce(context: BrowserContext, { script, blank, name, count }: Job): Promise<void> {
  const page = await context.newPage();
  await page.goto(blank);
  await page.evaluate(
    async ([from, database, events]) => {
      const { writeCache }: typeof import('./fold-in-page.ts') = await import(from);
      await writeCache(database, events);
    },
    [script, name, count] as const,
  );
  await page.close();
}

async function foldOnce(
  context: BrowserContext,
  { script, blank, name, count }: Job,
  slowed: boolean,
): Promise<FoldTimes> {
  const page = await context.newPage();
  if (slowed) await slowProcessor(page);
  await page.goto(blank);
  const times = await page.evaluate(
    async ([from, database, events]) => {
      const { loadAndFold }: typeof import('./fold-in-page.ts') = await import(from);
      return loadAndFold(database, events);
    },
    [script, name, count] as const,
  );
  await page.close();
  return times;
}
