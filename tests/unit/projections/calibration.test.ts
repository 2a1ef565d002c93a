import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confidence, ExerciseAnswered, LearningEvent } from '../../../src/log/event.ts';
import { calibration } from '../../../src/projections/calibration.ts';
import { answered, recalled } from './happened.ts';

const DAY = 86_400_000;
/** A Monday, at noon by any clock. */
const MONDAY = new Date(2026, 10, 2, 12).getTime();
const NOW = MONDAY + 60 * DAY;

const lesson = (id: string, skills: string[], ...aliases: string[]) => ({
  id,
  aliases,
  title: id,
  skills,
  exercises: ['a', 'b', 'c'].map((exercise) => ({ id: exercise, stem: `${exercise} of ${id}?` })),
});
const lessons = [lesson('one', ['listening', 'trust'], 'old-one'), lesson('two', ['trust'])];

const said = (event: ExerciseAnswered, confidence?: Confidence): ExerciseAnswered =>
  confidence ? { ...event, id: `${event.id} ${confidence}`, confidence } : event;
const sure = (at: number, exercise: string, score = 1) => said(answered(at, exercise, score), 'sure');
const told = (...events: LearningEvent[]) => calibration(events, lessons, NOW);

describe('Calibration', () => {
  it('tells for each level of confidence how many answers were right at the first try', () => {
    const { answers, levels } = told(
      sure(MONDAY, 'one/a'),
      sure(MONDAY + 1, 'one/b', 0.5),
      said(answered(MONDAY + 2, 'two/a'), 'fairly'),
      said(answered(MONDAY + 3, 'two/b', 0), 'guess'),
      answered(MONDAY + 4, 'two/c'),
    );
    expect(answers).toBe(4);
    expect(levels).toEqual({
      sure: { answers: 2, right: 1 },
      fairly: { answers: 1, right: 1 },
      guess: { answers: 1, right: 0 },
    });
  });

  it('counts no second try, and no first one of the same question within hours', () => {
    const { levels } = told(
      sure(MONDAY, 'one/a', 0),
      said(answered(MONDAY + 1, 'one/a', 1, 2), 'sure'),
      sure(MONDAY + 3_600_000, 'one/a'),
      sure(MONDAY + DAY, 'one/a'),
      // The hint of one day, and the second try of another.
      said(answered(MONDAY + 2 * DAY, 'one/a', 1, 2), 'sure'),
    );
    expect(levels.sure).toEqual({ answers: 2, right: 1 });
  });

  it('counts what is asked in review for the question that it stands for', () => {
    const { levels, skills, sureButWrong } = told(
      recalled(MONDAY, 'four-times/third', { score: 0, confidence: 'sure', standsFor: 'old-one/b' }),
    );
    expect(levels.sure).toEqual({ answers: 1, right: 0 });
    expect(skills.map(({ skill }) => skill)).toEqual(['listening', 'trust']);
    expect(sureButWrong).toMatchObject([{ address: 'one/b', stem: 'b of one?', lesson: { title: 'one' } }]);
  });

  it('goes by weeks that begin on Monday, and by skills, the one that went worst first', () => {
    const { weeks, skills } = told(
      sure(MONDAY - DAY, 'one/a', 0),
      sure(MONDAY, 'two/a'),
      sure(MONDAY + 6 * DAY, 'two/b'),
      sure(MONDAY + 7 * DAY, 'two/c', 0),
    );
    expect(weeks).toEqual([
      { monday: '2026-10-26', answers: 1, right: 0 },
      { monday: '2026-11-02', answers: 2, right: 2 },
      { monday: '2026-11-09', answers: 1, right: 0 },
    ]);
    expect(skills).toEqual([
      { skill: 'listening', answers: 1, right: 0 },
      { skill: 'trust', answers: 4, right: 2 },
    ]);
  });

  it('names what was sure and wrong, the newest first, until it is right at the first try', () => {
    const wrong = [sure(MONDAY, 'one/a', 0), sure(MONDAY + 1, 'two/a', 0)];
    const addresses = (...more: LearningEvent[]) => told(...wrong, ...more).sureButWrong.map(({ address }) => address);
    expect(addresses()).toEqual(['two/a', 'one/a']);
    expect(addresses(answered(MONDAY + 2, 'two/a', 1, 2))).toEqual(['two/a', 'one/a']);
    expect(addresses(recalled(MONDAY + DAY, 'two/a', { score: 0 }))).toEqual(['two/a', 'one/a']);
    expect(addresses(recalled(MONDAY + DAY, 'two/a'))).toEqual(['one/a']);
    expect(addresses(recalled(MONDAY + DAY, 'two/a'), sure(MONDAY + 2 * DAY, 'two/a', 0))).toEqual(['two/a', 'one/a']);
  });

  it('keeps what was said of questions that the course no longer has, without naming them', () => {
    const { answers, skills, sureButWrong } = told(sure(MONDAY, 'gone/a', 0));
    expect({ answers, skills, sureButWrong }).toEqual({ answers: 1, skills: [], sureButWrong: [] });
  });

  it('does not believe a clock that was years ahead', () => {
    const { weeks } = told(sure(MONDAY, 'one/a'), sure(MONDAY + 4_000 * DAY, 'one/b'));
    expect(weeks).toEqual([{ monday: '2026-11-02', answers: 2, right: 2 }]);
  });
});

describe('Whatever happened,', () => {
  const event = fc
    .record({
      days: fc.integer({ min: -4_000, max: 4_000 }),
      exercise: fc.constantFrom('one/a', 'one/b', 'old-one/a', 'two/a', 'gone/x', 'odd'),
      score: fc.constantFrom(0, 0.5, 1),
      attempt: fc.constantFrom(1, 1, 2),
      confidence: fc.constantFrom<Confidence | undefined>('sure', 'fairly', 'guess', undefined),
    })
    .map(({ days, exercise, score, attempt, confidence }) =>
      said(answered(MONDAY + days * DAY, exercise, score, attempt), confidence),
    );

  it('the levels add up, the weeks are those of the sure, and nothing is more often right than answered', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { answers, levels, weeks, skills, sureButWrong } = told(...events);
        const sum = (all: readonly { answers: number }[]) => all.reduce((total, each) => total + each.answers, 0);
        expect(sum(Object.values(levels))).toBe(answers);
        expect(sum(weeks)).toBe(levels.sure.answers);
        for (const { answers: all, right } of [...Object.values(levels), ...weeks, ...skills])
          expect(right).toBeLessThanOrEqual(all);
        expect(new Set(sureButWrong.map(({ address }) => address)).size).toBe(sureButWrong.length);
        expect(JSON.stringify({ weeks, skills })).not.toMatch(/NaN|null|""/);
      }),
    );
  });

  it('an answer without a word about confidence changes none of the figures', () => {
    fc.assert(
      // With a clock ahead of now it would be one time more by which others are judged.
      fc.property(fc.array(event.filter(({ at }) => at < NOW)), (events) => {
        const { sureButWrong: _named, ...before } = told(...events);
        const { sureButWrong: _now, ...after } = told(...events, answered(NOW - 1, 'two/c'));
        expect(after).toEqual(before);
      }),
    );
  });
});
