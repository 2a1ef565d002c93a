import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeTaken } from '../../../src/projections/lesson-time.ts';
import { answered, committed, opened, recalled } from './happened.ts';

const lesson = { id: 'one', aliases: ['eins'], required: ['a', 'b'] };
const MINUTE = 60_000;
/** What `answered` says that each answer took. */
const OWN = 4_000;

it('The time for a lesson runs from opening it to the answer that completes it', () => {
  const events = [
    opened(0, 'one'),
    answered(3 * MINUTE, 'one/a', 0),
    answered(4 * MINUTE, 'one/a', 1, 2),
    committed(5 * MINUTE, 'one', '2026-12-04'),
    recalled(6 * MINUTE, 'one/a'),
    answered(8 * MINUTE, 'eins/b'),
    answered(9 * MINUTE, 'one/b', 0),
  ];
  expect(timeTaken(events, lesson)).toBe(8 * MINUTE);
});

it('A break counts for nothing, nor does what was done in another lesson', () => {
  const later = [opened(0, 'one'), answered(2 * MINUTE, 'one/a'), answered(60 * MINUTE, 'one/b')];
  expect(timeTaken(later, lesson)).toBe(2 * MINUTE + OWN);
  const elsewhere = [answered(0, 'one/a'), answered(MINUTE, 'two/a'), answered(2 * MINUTE, 'one/b')];
  expect(timeTaken(elsewhere, lesson)).toBe(2 * OWN);
});

it('A lesson that is not complete has no time, nor one of which nothing tells', () => {
  expect(timeTaken([opened(0, 'one'), answered(MINUTE, 'one/a')], lesson)).toBeUndefined();
  expect(timeTaken([opened(0, 'one')], { ...lesson, required: [] })).toBeUndefined();
  const silent = ['a', 'b'].map((id) => ({ ...answered(0, `one/${id}`), durationMillis: 0 }));
  expect(timeTaken(silent, lesson)).toBeUndefined();
});

it('Clocks that jump add ten minutes an answer at most, and take nothing away', () => {
  const events = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b'), at: fc.maxSafeInteger(), took: fc.maxSafeInteger() }),
  );
  fc.assert(
    fc.property(events, (all) => {
      const happened = all.map(({ id, at, took }) => ({ ...answered(at, `one/${id}`), durationMillis: took }));
      const time = timeTaken(happened, lesson) ?? 0;
      expect(time).toBeGreaterThanOrEqual(0);
      expect(time).toBeLessThanOrEqual(all.length * 10 * MINUTE);
    }),
  );
});
