import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LearningEvent } from '../../../../src/log/event.ts';
import { bareDeck } from '../../../../src/projections/review/bare-deck.ts';
import { metQuestions } from '../../../../src/projections/review/encounters.ts';
import { isLearned, learnedLessons } from '../../../../src/projections/review/learned.ts';
import { learnedSince } from '../../../../src/projections/review/learned-since.ts';
import { answered, recalled } from '../happened.ts';

const DAY = 86_400_000;
const START = new Date(2026, 10, 2, 12).getTime();
const NOW = START + 90 * DAY;
const on = (day: number, order = 0): number => START + day * DAY + order;

const lesson = (id: string, questions: number) => ({
  id,
  aliases: [],
  title: id,
  module: 'm',
  skills: [],
  minutes: 5,
  questions: Array.from({ length: questions }, (_, index) => ({ id: `q${index}`, objective: 1 })),
});
const lessons = bareDeck([lesson('one', 2), lesson('two', 5), lesson('text-only', 0)]);
const since = (...events: LearningEvent[]) => learnedSince(metQuestions(events, lessons, NOW), lessons);

const learned = [
  answered(on(0), 'one/q0'),
  answered(on(0, 1), 'one/q1'),
  recalled(on(2), 'one/q0'),
  recalled(on(4), 'one/q1'),
];

it('A lesson is learned since the answer that made enough of it known', () => {
  expect(since(...learned.slice(0, 3))).toEqual(new Map());
  expect(since(...learned)).toEqual(new Map([['one', on(4)]]));
});

it('What is asked once more does not change since when it is learned', () => {
  expect(since(...learned, recalled(on(20), 'one/q0'))).toEqual(new Map([['one', on(4)]]));
});

it('A lesson that fell back is learned no longer, and later since the day on which it was learned anew', () => {
  const slip = recalled(on(9), 'one/q0', { score: 0 });
  expect(since(...learned, slip)).toEqual(new Map());
  expect(since(...learned, slip, recalled(on(12), 'one/q0'))).toEqual(new Map([['one', on(12)]]));
});

it('Whatever happened, those have a day that are learned by the one rule of it', () => {
  const event = fc
    .record({
      day: fc.integer({ min: 0, max: 80 }),
      address: fc.constantFrom('one/q0', 'one/q1', 'two/q0', 'two/q1', 'two/q2', 'two/q3'),
      score: fc.constantFrom(0, 1, 1, 1),
    })
    .map(({ day, address, score }) => recalled(on(day), address, { score }));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const met = metQuestions(events, lessons, NOW);
      const ids = [...learnedLessons(met, lessons)].flatMap(([id, each]) => (isLearned(each) ? id : []));
      const found = learnedSince(met, lessons);
      expect([...found.keys()]).toEqual(ids);
      for (const at of found.values())
        expect(met.some(({ encounters }) => encounters.some((each) => each.at === at))).toBe(true);
    }),
  );
});
