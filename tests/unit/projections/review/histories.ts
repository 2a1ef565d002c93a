import fc from 'fast-check';
import type { ExerciseAnswered, StoredEvent } from '../../../../src/log/event.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { answered, foreign, opened, reset, unreadable } from '../happened.ts';
import { NOW } from './small-deck.ts';

/** What happened under a clock that was right. */
const truly = fc.integer({ min: NOW - 900 * DAY, max: NOW });
/** What a clock said that was years ahead or behind, or broken. */
export const wrongly = fc.oneof(
  fc.integer({ min: NOW + 11 * 365 * DAY, max: NOW + 60 * 365 * DAY }),
  fc.integer({ min: 0, max: NOW - 1000 * DAY }),
  fc.constantFrom(0, -1, 8.64e15, 9e15, 1e300, -1e300, 0.5),
);
const time = fc.oneof({ weight: 5, arbitrary: truly }, { weight: 1, arbitrary: wrongly });

const names = fc.constantFrom('one', 'old-one', 'two', 'three', 'third', 'drei', 'four');
export const questions = fc.tuple(names, fc.constantFrom('a', 'b')).map((parts) => parts.join('/'));
const others = fc.constantFrom('one/r1', 'old-one/r1', 'one/r2', 'two/r1', 'four/r1', 'mixed/x', 'mixed/y');
const gone = fc.constantFrom('one/gone', 'gone/a', 'gone', '', 'a/b/c', '__proto__/a', 'constructor');
const place = fc.oneof({ weight: 6, arbitrary: questions }, others, gone);

/** An answer of any kind to anything, on any of three devices. */
export const answers: fc.Arbitrary<ExerciseAnswered> = fc
  .record(
    {
      at: time,
      exercise: fc.oneof({ weight: 3, arbitrary: questions }, { weight: 3, arbitrary: others }, gone),
      device: fc.constantFrom('phone', 'laptop', 'tablet'),
      score: fc.constantFrom(0, 0.5, 1, 1),
      attempt: fc.constantFrom(1, 1, 1, 2, 3),
      context: fc.constantFrom('lesson', 'review', 'review', 'check', 'before'),
      response: fc.oneof(
        fc.constantFrom({ rating: 'hard' }, { rating: 'easy' }, { rating: 7 }, { option: 'ask' }),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      standsFor: place,
      confidence: fc.constantFrom('guess', 'fairly', 'sure'),
      sortAt: time,
    },
    { requiredKeys: ['at', 'exercise', 'device', 'score', 'attempt', 'context', 'response'] },
  )
  .map((said): ExerciseAnswered => ({ ...answered(said.at, 'one/a'), ...said }) as ExerciseAnswered);

const anything: fc.Arbitrary<StoredEvent> = fc.oneof(
  { weight: 20, arbitrary: answers },
  fc.tuple(time, names).map(([at, lesson]) => opened(at, lesson)),
  time.map(foreign),
  time.map(unreadable),
  fc.tuple(time, fc.nat({ max: 5_000 })).map(([at, count]) => limited(at, count)),
  fc.tuple(time, names).map(([at, lesson]) => reset(at, 'lesson', lesson)),
);

/** How many a day. */
export const limited = (at: number, count: number): StoredEvent => ({
  id: `${at}:limited ${count}`,
  at,
  device: 'phone',
  type: 'review-limit-set',
  questions: count,
});

const named = <E extends StoredEvent>(events: readonly E[]): E[] =>
  events.map((event, index) => ({ ...event, id: `event-${index}` }));

export const histories = fc.array(anything, { maxLength: 60 }).map(named);
/** Nothing but answers, so that something comes back. */
export const practice = fc.array(answers, { minLength: 1, maxLength: 60 }).map(named);
