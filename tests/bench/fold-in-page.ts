import { type IDBPDatabase, openDB } from 'idb';
import type { ExerciseAnswered } from '../../src/log/event.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import { KeptLog } from '../../src/log/kept-log.ts';
import type { LogSchema } from '../../src/log/log-schema.ts';
import { uuidv7 } from '../../src/log/uuid.ts';
import { nextTask } from '../../src/primitives/next-task.ts';
import { type LessonOutline, lessonProgress } from '../../src/projections/progress.ts';
import { standingEvents } from '../../src/projections/standing.ts';

/** Bundled and loaded into a page of the site's origin, where the site's own log is. */

const LESSONS = 50;
const EXERCISES = 8;
const DAY_MILLIS = 86_400_000;
const START = Date.UTC(2024, 0, 1);

const outlines: LessonOutline[] = Array.from({ length: LESSONS }, (_, lesson) => ({
  id: `the-lesson-number-${lesson}`,
  aliases: [],
  required: Array.from({ length: EXERCISES }, (_, exercise) => `its-exercise-${exercise}`),
}));

const newDevice = (): string => crypto.randomUUID();
const open = (name: string) => openIndexedDbLog({ name, newDevice });

/** Writes so many answers, as two years of practice leave them. */
export async function fill(name: string, count: number): Promise<void> {
  const log = await open(name);
  await log.appendMany(Array.from({ length: count }, (_, index) => answer(index, count, log.device)));
  log.close();
}

/** Keeps the log open, as a page does that somebody reads, until the cache holds all that it will. */
export async function writeCache(name: string, count: number): Promise<void> {
  const log = await open(name);
  await log.readAll();
  const database = await openDB<LogSchema>(name);
  try {
    while ((await inCache(database)) < count) await nextTask();
  } finally {
    database.close();
    log.close();
  }
}

async function inCache(database: IDBPDatabase<LogSchema>): Promise<number> {
  const stretches = await database.getAll('cache');
  return stretches.reduce((sum, { records }) => sum + records, 0);
}

function answer(index: number, count: number, device: string): ExerciseAnswered {
  const at = START + Math.round((index / count) * 730 * DAY_MILLIS);
  const { id: lesson, required } = outlines[Math.floor(index / EXERCISES) % LESSONS] as LessonOutline;
  return {
    type: 'exercise-answered',
    id: uuidv7(at, (bytes) => crypto.getRandomValues(bytes)),
    at,
    device,
    exercise: `${lesson}/${required[index % EXERCISES]}`,
    revision: '52c12632',
    response: { option: `the-option-number-${index % 4}` },
    score: index % 3 === 0 ? 0 : 1,
    attempt: 1 + (index % 2),
    ...(index % 2 === 0 && { confidence: 'fairly' as const }),
    hints: index % 2,
    context: 'lesson',
    durationMillis: 4_000 + (index % 900) * 10,
  };
}

/** Milliseconds that a start of the site spends on the log, by step. */
export interface FoldTimes {
  /** Opening the log and reading all of it. */
  load: number;
  fold: number;
}

/** Opens the log as the site does, and folds it into the progress of every lesson. Throws unless all was there. */
export async function loadAndFold(name: string, count: number): Promise<FoldTimes> {
  const start = performance.now();
  const log = await KeptLog.open({
    open: () => open(name),
    newDevice,
    tab: 'a tab',
    now: Date.now,
    witness: { read: () => undefined, write: () => {} },
    limitMillis: 60_000,
  });
  const loaded = performance.now();
  const events = standingEvents(log.list());
  const progress = lessonProgress(events, outlines);
  const folded = performance.now();
  log.close();
  if (events.length !== count || [...progress.values()].some(({ status }) => status !== 'complete'))
    throw new Error(`${events.length} of ${count} events were read. Measure on a log that holds all of them.`);
  return { load: loaded - start, fold: folded - loaded };
}
