import { Rating } from 'ts-fsrs';
import type { DeckLesson } from '../../../src/catalog/review-deck.ts';
import type { LearningEvent } from '../../../src/log/event.ts';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { cardsOf } from '../../../src/projections/review/cards.ts';
import { reviewDay } from '../../../src/projections/review/day.ts';
import { metQuestions } from '../../../src/projections/review/encounters.ts';
import { DAY } from '../../../src/projections/review/memory.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { type Sample, sampleOf } from '../sample.ts';
import { answersTo } from './answer.ts';

export const EVENTS = 10_000;
const RUNS = 15;
const START = Date.UTC(2024, 0, 1);

/** Milliseconds of processor time from a log of 10,000 events to what is asked today: the first time, and the times after that. */
export function queueTimes(deck: readonly DeckLesson[]): { first: number; later: Sample } {
  const log = longLog(deck);
  const now = (log.at(-1)?.at ?? START) + 3 * DAY;
  const [first = 0, ...later] = Array.from({ length: RUNS }, () => queueTime(structuredClone(log), deck, now));
  return { first, later: sampleOf(later) };
}

function queueTime(log: readonly LearningEvent[], deck: readonly DeckLesson[], now: number): number {
  const start = process.threadCpuUsage();
  const events = standingEvents(log);
  const { asks } = reviewDay(events, cardsOf(metQuestions(events, deck, now)), { now, since: now, until: now + DAY });
  const { user, system } = process.threadCpuUsage(start);
  if (asks.length === 0) throw new Error('The log leaves nothing to ask. Measure with one that does.');
  return (user + system) / 1000;
}

/** Two years and more of eighteen questions a day, siblings and second tries among them. */
function longLog(deck: readonly DeckLesson[]): LearningEvent[] {
  const random = seededRandom(1);
  const lessons = deck.filter(({ questions }) => questions.length > 0);
  const log: LearningEvent[] = [];
  for (let turn = 0; log.length < EVENTS; turn++) {
    const lesson = lessons[turn % lessons.length];
    const round = Math.floor(turn / lessons.length);
    const id = lesson?.questions[round % lesson.questions.length]?.id;
    if (!lesson || id === undefined) throw new Error('The course has nothing that comes back.');
    const question = `${lesson.id}/${id}`;
    const context = round < lesson.questions.length ? 'lesson' : 'review';
    const asked =
      context === 'lesson' ? question : (lesson.siblings[round % lesson.siblings.length]?.address ?? question);
    const grade = random() < 0.25 ? Rating.Again : Rating.Good;
    log.push(...answersTo({ asked, question }, { at: START + (turn * DAY) / 18, grade, context, random }));
  }
  return log.slice(0, EVENTS);
}
