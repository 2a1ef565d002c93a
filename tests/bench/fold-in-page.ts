import type { ExerciseAnswered } from '../../src/log/event.ts';
import { openIndexedDbLog } from '../../src/log/indexed-db-log.ts';
import { uuidv7 } from '../../src/log/uuid.ts';
import { type LessonOutline, lessonProgress } from '../../src/projections/progress.ts';

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

const open = (name: string) => openIndexedDbLog({ name, newDevice: () => crypto.randomUUID(), limitMillis: 10_000 });

/** Writes so many answers, as two years of practice leave them. */
export async function fill(name: string, count: number): Promise<void> {
  const log = await open(name);
  await log.append(Array.from({ length: count }, (_, index) => answer(index, count, log.device)));
  log.close();
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
  open: number;
  read: number;
  fold: number;
}

/** Opens the log, reads all of it and folds it into the progress of every lesson. Throws unless all was there. */
export async function loadAndFold(name: string, count: number): Promise<FoldTimes> {
  const start = performance.now();
  const log = await open(name);
  const opened = performance.now();
  const events = await log.readAll();
  const read = performance.now();
  const progress = lessonProgress(events, outlines);
  const folded = performance.now();
  log.close();
  if (events.length !== count || [...progress.values()].some(({ complete }) => !complete))
    throw new Error(`${events.length} of ${count} events were read. Measure on a log that holds all of them.`);
  return { open: opened - start, read: read - opened, fold: folded - read };
}
