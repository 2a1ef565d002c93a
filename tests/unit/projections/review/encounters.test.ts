import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseAnswered } from '../../../../src/log/event.ts';
import { metQuestions, type Outcome } from '../../../../src/projections/review/encounters.ts';
import { DAY } from '../../../../src/projections/review/memory.ts';
import { runs } from '../../runs.ts';
import { answered, opened, recalled } from '../happened.ts';
import { NOW, smallDeck } from './small-deck.ts';

const HOUR = DAY / 24;
const met = (...events: ExerciseAnswered[]) =>
  metQuestions(events, smallDeck, NOW).map(({ address, encounters }) => [
    address,
    encounters.map(({ asked }) => asked),
  ]);

/** The same rounds found by looking through all that came before, which takes long for thousands of tries. */
function roundsBySearch(events: readonly ExerciseAnswered[]): ExerciseAnswered[][] {
  const rounds: ExerciseAnswered[][] = [];
  for (const event of events) {
    const same = event.attempt > 1 ? rounds.filter(([first]) => first?.exercise === event.exercise) : [];
    const begun = same.findLast(([first]) => first?.device === event.device) ?? same.at(-1);
    if (begun) begun.push(event);
    else rounds.push([event]);
  }
  return rounds;
}

it('A retry belongs to the round that its device began last, or else to the last one, in any history', () => {
  const attempt = fc.record({
    exercise: fc.constantFrom('one/a', 'old-one/a'),
    device: fc.constantFrom('phone', 'laptop', 'tablet'),
    attempt: fc.constantFrom(1, 2, 3),
    score: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
      // A week apart, so that none is still in the eye.
      const events = attempts.map((each, index) => ({ ...answered((index + 1) * 7 * DAY, each.exercise), ...each }));
      const expected = roundsBySearch(events).map((round) =>
        round[0]?.attempt === 1 && round[0].score === 1
          ? 'right'
          : round.some(({ score, attempt: count }) => count > 1 && score === 1)
            ? 'shaky'
            : 'wrong',
      );
      const [question] = metQuestions(events, smallDeck, Number.MAX_SAFE_INTEGER);
      expect(question?.encounters.map(({ outcome }) => outcome) ?? []).toEqual(expected);
    }),
    { numRuns: runs() },
  );
});

describe('A question is met', () => {
  it('in its lesson, and once more when something is asked in its place', () => {
    const events = [answered(DAY, 'one/a'), recalled(2 * DAY, 'one/r1', { standsFor: 'one/a', score: 0 })];
    expect(metQuestions(events, smallDeck, NOW)).toMatchObject([
      {
        address: 'one/a',
        objective: 1,
        lesson: { id: 'one' },
        encounters: [
          { at: DAY, asked: 'one/a', outcome: 'right', inReview: false },
          { at: 2 * DAY, asked: 'one/r1', outcome: 'wrong', inReview: true },
        ],
      },
    ]);
  });

  it('before a call and in a check as well, though not in review', () => {
    const events = [answered(DAY, 'one/a'), { ...answered(2 * DAY, 'one/a'), context: 'before' as const }];
    expect(metQuestions(events, smallDeck, NOW)[0]?.encounters.map(({ inReview }) => inReview)).toEqual([false, false]);
  });

  it('under whichever name its lesson had, the question and what stood for it', () => {
    expect(met(answered(DAY, 'old-one/a'), recalled(3 * DAY, 'old-one/r1', { standsFor: 'old-one/a' }))).toEqual([
      ['one/a', ['one/a', 'one/r1']],
    ]);
    expect(met(answered(DAY, 'third/a'), answered(3 * DAY, 'drei/a'))).toEqual([['three/a', ['three/a', 'three/a']]]);
  });

  it('by what is no sibling of it any longer', () => {
    expect(met(recalled(DAY, 'two/r1', { standsFor: 'one/a' }))).toEqual([['one/a', ['two/r1']]]);
  });

  it('itself when what it stood for is gone', () => {
    expect(met(recalled(DAY, 'one/a', { standsFor: 'one/gone' }))).toEqual([['one/a', ['one/a']]]);
  });

  it('not by what the course no longer has, nor by opening its lesson', () => {
    expect(met(answered(DAY, 'gone/a'), answered(DAY, 'one/gone'), recalled(DAY, 'one/r1'))).toEqual([]);
    expect(met(recalled(DAY, 'one/r1', { standsFor: 'gone/a' }), answered(DAY, '__proto__/a'))).toEqual([]);
    expect(metQuestions([opened(DAY, 'one')], smallDeck, NOW)).toEqual([]);
  });

  it('once where it is asked again within hours, and twice where that is another question', () => {
    expect(met(answered(DAY, 'one/a'), answered(DAY + 5 * HOUR, 'one/a'))).toEqual([['one/a', ['one/a']]]);
    expect(met(answered(DAY, 'one/a'), answered(DAY + 6 * HOUR, 'one/a'))).toEqual([['one/a', ['one/a', 'one/a']]]);
    expect(met(answered(DAY, 'one/a'), recalled(DAY + HOUR, 'one/r1', { standsFor: 'one/a' }))).toEqual([
      ['one/a', ['one/a', 'one/r1']],
    ]);
  });
});

describe('How it went', () => {
  const sure = { confidence: 'sure' as const };
  const rated = (rating: unknown, score: number) => ({ ...answered(DAY, 'one/a', score), response: { rating } });
  const second = (score: number) => answered(DAY + 1, 'one/a', score, 2);
  const cases: [string, Outcome, ...ExerciseAnswered[]][] = [
    ['right at once and sure', 'sure', { ...answered(DAY, 'one/a'), ...sure }],
    ['right at once and fairly sure', 'right', { ...answered(DAY, 'one/a'), confidence: 'fairly' }],
    ['right at once', 'right', answered(DAY, 'one/a')],
    ['right by a guess', 'shaky', { ...answered(DAY, 'one/a'), confidence: 'guess' }],
    ['right after the hint', 'shaky', answered(DAY, 'one/a', 0), second(1)],
    ['wrong twice', 'wrong', answered(DAY, 'one/a', 0), second(0)],
    ['half right', 'wrong', answered(DAY, 'one/a', 0.5)],
    ['wrong and sure', 'sure-wrong', { ...answered(DAY, 'one/a', 0), ...sure }],
    ['wrong and sure at first, then right', 'sure-wrong', { ...answered(DAY, 'one/a', 0), ...sure }, second(1)],
    ['wrong by a guess', 'wrong', { ...answered(DAY, 'one/a', 0), confidence: 'guess' }],
    ['a second try without its first', 'shaky', second(1)],
    ['a wrong second try without its first, and sure', 'wrong', { ...second(0), ...sure }],
    ['a card that came at once', 'sure', rated('easy', 1)],
    ['a card that came', 'right', rated('good', 1)],
    ['a card that came slowly', 'shaky', rated('hard', 0.5)],
    ['a card that did not come', 'wrong', rated('again', 0)],
    ['a card rated in a way that nobody knows', 'right', rated({ rating: 'hard' }, 1)],
  ];
  it.each(cases)('%s is told as %s', (_what, outcome, ...events) => {
    expect(metQuestions(events, smallDeck, NOW)[0]?.encounters.map((each) => each.outcome)).toEqual([outcome]);
  });

  it('takes a second try for that of its own device where two answer at once', () => {
    const there = { ...answered(DAY + HOUR, 'one/a', 0), device: 'device-2' };
    const events = [answered(DAY, 'one/a', 0), there, answered(DAY + 2 * HOUR, 'one/a', 1, 2)];
    const onOne = metQuestions(events, smallDeck, NOW)[0]?.encounters;
    expect(onOne?.map(({ outcome }) => outcome)).toEqual(['shaky']);
  });

  it('takes a second try on another device for that of the first one there is', () => {
    const carried = { ...second(1), device: 'device-2' };
    expect(metQuestions([answered(DAY, 'one/a', 0), carried], smallDeck, NOW)[0]?.encounters).toMatchObject([
      { outcome: 'shaky' },
    ]);
  });
});
