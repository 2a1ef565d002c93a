import { expect, it } from 'vitest';
import { courseRecord } from '../../../src/projections/course-record.ts';
import { bareDeck } from '../../../src/projections/review/bare-deck.ts';
import { answered, opened, recalled } from './happened.ts';

const DAY = 86_400_000;
const START = new Date(2026, 10, 2, 12).getTime();
const on = (day: number): number => START + day * DAY;

const lesson = (id: string, ...aliases: string[]) => ({
  id,
  aliases,
  title: `The lesson ${id}`,
  module: 'm',
  skills: [],
  minutes: 5,
  required: ['q'],
  practices: [],
  questions: [{ id: 'q', objective: 1 }],
});
const lessons = bareDeck([lesson('one', 'old-one'), lesson('two'), lesson('three')]);
const parts = [
  { id: 'm', title: 'The module', lessons: ['one', 'two'] },
  { id: 'n', title: 'Another', lessons: ['three'] },
];
const record = (...events: Parameters<typeof courseRecord>[0]) => courseRecord(events, lessons, parts, on(30));

it('What is complete stands under its module, with its day, and learned only once it is', () => {
  expect(record(answered(on(0), 'old-one/q', 0), opened(on(1), 'two'))).toEqual([
    {
      id: 'm',
      title: 'The module',
      size: 2,
      lessons: [{ id: 'one', title: 'The lesson one', completeAt: on(0), learnedAt: undefined }],
      completeAt: undefined,
    },
  ]);
  const [part] = record(answered(on(0), 'one/q'), answered(on(3), 'two/q'), recalled(on(5), 'one/q'));
  expect(part).toMatchObject({
    completeAt: on(3),
    lessons: [
      { id: 'one', completeAt: on(0), learnedAt: on(5) },
      { id: 'two', completeAt: on(3), learnedAt: undefined },
    ],
  });
});

it('A review completes nothing', () => {
  expect(record(recalled(on(0), 'one/q'))).toEqual([]);
});
