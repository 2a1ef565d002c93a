import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { bareHtml } from './bare-page.ts';
import { type BenchServer, serveCompressed } from './compressing-server.ts';
import { type Folds, measureFolds } from './fold.ts';
import { type LessonVisit, visitBare, visitLesson } from './visit.ts';
import { visitTwice, type WorkerVisit } from './worker.ts';

export interface Measurements {
  /** The id of the lesson that was visited. */
  lesson: string;
  browserVersion: string;
  visits: LessonVisit[];
  /** First paints of the same text as bare HTML, each taken right after the visit of the same number. */
  barePaints: number[];
  /** What it costs to keep the lesson on the device, and its second visits. */
  keepings: WorkerVisit[];
  folds: Folds;
}

interface Options {
  /** A built site. */
  folder: string;
  /** The path that it was built for, with slashes at both ends. */
  base: string;
  executablePath: string;
  runs: number;
}

const BARE = 'bench/bare.html';

/** Measures a built site. It takes about two minutes, and nothing else should be running. */
export async function measure({ folder, base, executablePath, runs }: Options): Promise<Measurements> {
  const site = await serveCompressed(folder, base);
  const browser = await chromium.launch({ executablePath });
  try {
    const lesson = largestLesson(folder);
    site.add(BARE, await bareHtml(browser, readFileSync(lessonFile(folder, lesson), 'utf8')));
    const visited = await visitInTurns(browser, site, `lessons/${lesson}/`, runs);
    const keepings: WorkerVisit[] = [];
    for (let run = 0; run < runs; run++) keepings.push(await visitTwice(browser, site, `lessons/${lesson}/`));
    const folds = await measureFolds(site, base, executablePath, runs);
    return { lesson, browserVersion: browser.version(), ...visited, keepings, folds };
  } finally {
    await browser.close();
    site.server.close();
  }
}

/** Lesson and bare page by turns, so that what slows the machine for a while slows both. */
async function visitInTurns(browser: Browser, { url }: BenchServer, path: string, runs: number) {
  // The first visit warms the browser and the server up; it is not counted.
  await visitLesson(browser, url + path);
  const visits: LessonVisit[] = [];
  const barePaints: number[] = [];
  for (let run = 0; run < runs; run++) {
    visits.push(await visitLesson(browser, url + path));
    barePaints.push(await visitBare(browser, url + BARE));
  }
  return { visits, barePaints };
}

/** The id of the lesson whose page is largest: what holds for it holds for all. */
export function largestLesson(folder: string): string {
  const lessons = readdirSync(join(folder, 'lessons'));
  const size = (lesson: string): number => statSync(lessonFile(folder, lesson)).size;
  const [largest] = lessons.toSorted((a, b) => size(b) - size(a));
  if (!largest) throw new Error(`There is no lesson in ${folder}/lessons/. Build a course that has one.`);
  return largest;
}

const lessonFile = (folder: string, lesson: string): string => join(folder, 'lessons', lesson, 'index.html');
