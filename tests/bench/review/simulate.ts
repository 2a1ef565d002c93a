import type { DeckLesson } from '../../../src/catalog/review-deck.ts';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import { seededRandom } from '../../../src/primitives/seeded-random.ts';
import { DAY } from '../../../src/projections/review/memory.ts';
import type { Ask } from '../../../src/projections/review/queue.ts';
import { answersTo } from './answer.ts';
import { DAYS, LONG_PAUSE, repCalendar } from './calendar.ts';
import type { Schedule } from './schedules.ts';
import { type TrueMemory, trueMemory } from './true-memory.ts';

/** What came of one rep's half year. */
export interface HalfYear {
  /** How many questions review asked on each day on which the rep came, once there was something to ask. */
  items: number[];
  /** How many on the first day after two weeks away. */
  afterPause: number;
  /** The mean chance of recall of all that was met, at the end of each day. */
  remembered: number[];
}

const START = Date.UTC(2026, 0, 5);
/** Lessons are taken on the days on which a rep comes, three in a week of five days. */
const LESSON_CHANCE = 3 / 5;
/** Reading a question, answering it and reading why. */
export const SECONDS_AN_ITEM = 25;

/** One rep's half year by a schedule. Reps with one seed are the same person with the same days, whatever the schedule. */
export function halfYear(schedule: Schedule, deck: readonly DeckLesson[], seed: number): HalfYear {
  const random = seededRandom(seed);
  const calendar = repCalendar(random);
  const studies = Array.from({ length: DAYS }, () => random() < LESSON_CHANCE);
  const rep = new Rep(trueMemory(seed + 1_000_000), random);
  const lessons = [...deck];
  const year: HalfYear = { items: [], afterPause: 0, remembered: [] };
  let back = false;
  for (let day = 0; day < DAYS; day++) {
    const since = START + day * DAY;
    if (calendar.opens(day)) {
      rep.time = since + 9 * (DAY / 24);
      const asks = schedule.asks(rep.events, deck, since, rep.time);
      rep.answer(asks, 'review');
      if (rep.events.length > 0) year.items.push(asks.length);
      if (!back && day >= calendar.pause + LONG_PAUSE) {
        back = true;
        year.afterPause = asks.length;
      }
      if (studies[day]) rep.answer(questionsOf(lessons.shift()), 'lesson');
    }
    year.remembered.push(mean(rep.memory.chances(since + DAY)));
  }
  return year;
}

class Rep {
  readonly events: ExerciseAnswered[] = [];
  readonly memory: TrueMemory;
  time = START;
  private readonly random: () => number;

  constructor(memory: TrueMemory, random: () => number) {
    this.memory = memory;
    this.random = random;
  }

  answer(asks: readonly Ask[], context: 'lesson' | 'review'): void {
    for (const ask of asks) {
      const grade = this.memory.meet(ask.question, this.time);
      this.events.push(...answersTo(ask, { at: this.time, grade, context, random: this.random }));
      this.time += SECONDS_AN_ITEM * 1000;
    }
  }
}

const questionsOf = (lesson: DeckLesson | undefined): Ask[] =>
  (lesson?.questions ?? []).map(({ id }) => ({ asked: `${lesson?.id}/${id}`, question: `${lesson?.id}/${id}` }));

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
