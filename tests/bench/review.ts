import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readCourse } from '../../src/catalog/read-course.ts';
import { reviewDeck } from '../../src/catalog/review-deck.ts';
import { DAYS, LONG_PAUSE } from './review/calendar.ts';
import { figuresOf, figuresTable } from './review/figures.ts';
import { EVENTS, queueTimes } from './review/queue-time.ts';
import { schedules } from './review/schedules.ts';
import { halfYear, SECONDS_AN_ITEM } from './review/simulate.ts';
import { betweenMarkers } from './table.ts';

/**
 * `npm run bench-review`: simulates what review does for memory over half a year, beside fixed steps and beside none, and how
 * long it takes to find what is due. Prints it and writes it into README.md. `-- --reps=40` is a quick look that
 * writes nothing; `-- --date=YYYY-MM-DD` sets the day that it states.
 */
const README = 'README.md';
const REPS = 400;
const TARGET_MILLIS = 50;

const { values } = parseArgs({ options: { reps: { type: 'string' }, date: { type: 'string' } } });
const reps = Math.max(1, Math.round(Number(values.reps ?? REPS)) || REPS);
const { course } = readCourse('content');
if (!course) throw new Error('The course could not be read; `npm run build` says why.');
const deck = reviewDeck(course);
// First of all, before anything that it runs is warm.
const { first, later } = queueTimes(deck);
console.log(`Simulating ${reps} reps for a minute or two ...`);
const figures = schedules.map((schedule) =>
  figuresOf(
    schedule.name,
    Array.from({ length: reps }, (_, index) => halfYear(schedule, deck, index + 1)),
  ),
);

const date = values.date ?? new Date().toISOString().slice(0, 10);
const questions = deck.reduce((sum, lesson) => sum + lesson.questions.length, 0);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'of an unknown kind'}), Node ${process.versions.node}`;
const text = `Simulated by \`npm run bench-review\` on ${date}: ${reps} reps over ${DAYS} days, who take this course’s ${deck.length} lessons (${questions} questions that come back), three a week. Each forgets by FSRS’ own model, with a memory of their own and a difficulty for each question that the scheduler does not know; they miss days, and stay away for ${LONG_PAUSE} days once and for five twice. A question counts ${SECONDS_AN_ITEM} seconds. Remembered is the mean chance of recall of all questions met until then. Fixed steps know no limit for a day, and go on every 21 days. A model that is right about how people forget flatters whoever schedules by it; people are not simulated here.

${figuresTable(figures)}

From a log of ${EVENTS.toLocaleString('en-US')} events to what is due today: ${first.toFixed(0)} ms of processor time at first, ${later.median.toFixed(0)} ms once it is warm (target ${TARGET_MILLIS} ms), on a machine with ${machine}.`;
console.log(`\n${text}\n`);

const written = existsSync(README)
  ? betweenMarkers(readFileSync(README, 'utf8'), `\n${text}\n`, 'bench-review')
  : undefined;
if (reps !== REPS) console.log(`Nothing was written: ${README} has the figures of ${REPS} reps.`);
else if (written) writeFileSync(README, written);
else
  console.log(
    `${README} has no place for the figures. Add the lines <!-- bench-review:start --> and <!-- bench-review:end -->.`,
  );
