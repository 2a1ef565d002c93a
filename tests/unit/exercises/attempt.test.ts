import { describe, expect, it } from 'vitest';
import { type Attempt, latestRound, stateAfter } from '../../../src/exercises/attempt.ts';
import { showsAnswer } from '../../../src/projections/shown-answer.ts';

const tried = (attempt: number, score: number): Attempt => ({ attempt, score });

describe('The latest round', () => {
  it('is empty when nothing was tried', () => {
    expect(latestRound([])).toEqual([]);
  });

  it('begins at the last first try', () => {
    const tries = [tried(1, 0), tried(2, 1), tried(1, 0.5), tried(2, 0)];
    expect(latestRound(tries)).toEqual([tried(1, 0.5), tried(2, 0)]);
  });

  it('takes all there is when its first try is lost', () => {
    expect(latestRound([tried(2, 0)])).toEqual([tried(2, 0)]);
  });
});

it('Projections take the answer for shown exactly where nothing more is asked', () => {
  for (const attempt of [1, 2, 3])
    for (const score of [0, 0.5, 1]) {
      const shown = showsAnswer({ ...tried(attempt, score), at: 0, revision: '' });
      expect(shown, `try ${attempt}, ${score}`).toBe(stateAfter([tried(attempt, score)]) !== 'hint');
    }
});

describe('Where an exercise stands', () => {
  it.each([
    ['open', 'before any try', []],
    ['right', 'after a right first try', [tried(1, 1)]],
    ['hint', 'after a wrong first try', [tried(1, 0)]],
    ['hint', 'after a first try that was partly right', [tried(1, 0.5)]],
    ['right', 'after a right second try', [tried(1, 0), tried(2, 1)]],
    ['partly', 'after a second try that was partly right', [tried(1, 0), tried(2, 0.5)]],
    ['wrong', 'after a second wrong try', [tried(1, 0.5), tried(2, 0)]],
    ['wrong', 'after more tries than this release allows', [tried(1, 0), tried(2, 0), tried(3, 0)]],
  ] as const)('is %s %s', (state, _when, round) => {
    expect(stateAfter(round)).toBe(state);
  });
});
