import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import { inOrder } from '../../../src/log/order.ts';
import { assignments } from '../../../src/projections/assignments.ts';
import { type LessonScore, lessonScores } from '../../../src/projections/lesson-scores.ts';
import { FRESH_MILLIS, RULED_SINCE } from '../../../src/projections/shown-answer.ts';
import { standingEvents } from '../../../src/projections/standing.ts';
import { runs } from '../runs.ts';
import { accepted, answered, assignment, reset } from './happened.ts';

const lesson = { id: 'opening', aliases: ['call-one'], required: ['ask', 'talk'], practices: ['talk'] };
const HOUR = 3_600_000;
const START = Date.UTC(2026, 11, 1);

const scores = (...tries: ExerciseAnswered[]): LessonScore | undefined => lessonScores(inOrder(tries), [lesson])[0];
const ask = (hours: number, score: number, attempt = 1): ExerciseAnswered =>
  answered(START + hours * HOUR, 'opening/ask', score, attempt);

describe('What the newest tries of a question come to', () => {
  it('is what the second try was, for nobody has seen the answer before it', () => {
    expect(scores(ask(0, 0), ask(0.1, 1, 2))).toMatchObject({ firstTry: 0, latest: 1 });
    expect(scores(ask(0, 0), ask(20, 1, 2))).toMatchObject({ firstTry: 0, latest: 1 });
  });

  it('stays as it is, whatever is tried soon after the answer was shown', () => {
    const missed = [ask(0, 0), ask(0.1, 0.5, 2)];
    expect(scores(...missed, ask(0.2, 1))).toMatchObject({ firstTry: 0, latest: 0.5, answered: 1 });
    expect(scores(...missed, ask(8, 1))).toMatchObject({ latest: 0.5 });
    expect(scores(ask(0, 1), ask(1, 0), ask(1.1, 0, 2))).toMatchObject({ latest: 1 });
  });

  it('is the new try eight hours later, in which anybody may have slept', () => {
    const missed = [ask(0, 0), ask(0.1, 0, 2)];
    expect(scores(...missed, ask(8.1, 1))).toMatchObject({ firstTry: 0, latest: 1 });
    expect(scores(ask(0, 1), ask(9, 0))).toMatchObject({ firstTry: 1, latest: 0 });
  });

  it('counts the hours from when the answer was last on the screen', () => {
    expect(scores(ask(0, 0), ask(0.1, 0, 2), ask(7, 1), ask(9, 1))).toMatchObject({ latest: 0 });
    expect(scores(ask(0, 0), ask(0.1, 0, 2), ask(7, 1), ask(15, 1))).toMatchObject({ latest: 1 });
  });

  it('takes in an answer to a new wording at once, and one under an earlier name of the lesson as any other', () => {
    const missed = [ask(0, 0), ask(0.1, 0, 2)];
    expect(scores(...missed, { ...ask(0.2, 1), revision: '0f0e0d0c' })).toMatchObject({ latest: 1 });
    expect(scores(...missed, answered(START + HOUR, 'call-one/ask', 1))).toMatchObject({ latest: 0 });
  });

  it('begins anew with a reset', () => {
    const missed = [ask(0, 0), ask(0.1, 0, 2), reset(START + HOUR, 'lesson', 'opening'), ask(2, 1)];
    expect(lessonScores(standingEvents(inOrder(missed)), [lesson])[0]).toMatchObject({ firstTry: 1, latest: 1 });
  });

  it('waits no longer than for the next answer where a clock was years ahead', () => {
    const ahead = ask(24 * 365, 1);
    expect(lessonScores([ahead, ask(0, 0)], [lesson])[0]).toMatchObject({ latest: 1 });
    expect(lessonScores([ahead, ask(0, 0), ask(0.1, 0, 2), ask(9, 0)], [lesson])[0]).toMatchObject({ latest: 0 });
  });
});

it('Every round of a practice counts, however soon one goes again', () => {
  const talk = (hours: number, score: number) => answered(START + hours * HOUR, 'opening/talk', score);
  expect(scores(talk(0, 0), talk(0.1, 1))).toMatchObject({ latest: 1 });
  expect(scores(talk(0, 1), talk(0.1, 0.5))).toMatchObject({ latest: 0.5 });
});

it('A pass mark is reached by what counts, at the moment when that was answered', () => {
  const asked = accepted(START, assignment({ passMark: 70 }), ['opening']);
  const talk = answered(START + HOUR, 'opening/talk', 1);
  const missed = [ask(0.1, 0), ask(0.2, 0, 2), talk];
  const state = (...more: ExerciseAnswered[]) =>
    assignments(inOrder([asked, ...missed, ...more]), [lesson], '2026-12-01')[0];
  expect(state(ask(2, 1))).toMatchObject({ status: 'open', latest: 0.5 });
  expect(state(ask(2, 1), ask(11, 1))).toMatchObject({ status: 'done', latest: 1, doneAt: START + 11 * HOUR });
});

it('What was passed before the rule was made stays passed', () => {
  const asked = accepted(START, assignment({ passMark: 70 }), ['opening']);
  const before = (hours: number, score: number, attempt = 1) =>
    answered(RULED_SINCE - (10 - hours) * HOUR, 'opening/ask', score, attempt);
  const talk = answered(RULED_SINCE - 20 * HOUR, 'opening/talk', 1);
  const passed = [talk, before(0, 0), before(0.1, 0, 2), before(0.2, 1)];
  const state = assignments(inOrder([asked, ...passed]), [lesson], '2026-12-01')[0];
  expect(state).toMatchObject({ status: 'done', latest: 1, doneAt: RULED_SINCE - 9.8 * HOUR });
});

/** Rounds of a question, and the milliseconds from the last shown answer to each. */
const retries = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: FRESH_MILLIS - 1 }),
    first: fc.constantFrom(0, 0.5, 1),
    second: fc.option(fc.constantFrom(0, 0.5, 1), { nil: undefined }),
  }),
  { maxLength: 6 },
);

it('Whatever is tried again within eight hours of a shown answer, no newest score rises or falls by it', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 0.5), fc.constantFrom(0, 0.5, 1), retries, (first, second, rounds) => {
      const told = [ask(0, first), ask(0, second, 2)];
      let [at, shownAt] = [START, START];
      for (const round of rounds) {
        at = Math.max(at, shownAt + round.wait);
        told.push(answered(at, 'opening/ask', round.first));
        const again = round.first < 1 ? round.second : undefined;
        if (again !== undefined) told.push(answered(at, 'opening/ask', again, 2));
        if (round.first === 1 || again !== undefined) shownAt = at;
      }
      expect(lessonScores(told, [lesson])[0]).toMatchObject({ firstTry: first, latest: second });
    }),
    { numRuns: runs() },
  );
});
