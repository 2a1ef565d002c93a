import { describe, expect, it } from 'vitest';
import type { ExerciseAnswered } from '../../../src/log/event.ts';
import { RULED_SINCE } from '../../../src/projections/shown-answer.ts';
import { inOneBreath, type VerdictWords, verdictOn } from '../../../src/ui/exercise/verdict-words.ts';
import { answered } from '../projections/happened.ts';

const HOUR = 3_600_000;
const tried = (hours: number, score: number, attempt = 1, more: Partial<ExerciseAnswered> = {}): ExerciseAnswered => ({
  ...answered(RULED_SINCE + hours * HOUR, 'opening/ask', score, attempt),
  ...more,
});
const verdict = (
  round: ExerciseAnswered[],
  earlier: ExerciseAnswered[] = [],
  note?: string,
  why?: string,
): VerdictWords | undefined => verdictOn({ round, earlier, note, why, hint: 'Think of the problem.' });

describe('What is said of a try', () => {
  it('is nothing before the first, and then one word for each way it can go', () => {
    expect(verdict([])).toBeUndefined();
    const words = [
      [tried(0, 1)],
      [tried(0, 0), tried(0, 1, 2)],
      [tried(0, 0.5)],
      [tried(0, 0), tried(0, 0.5, 2)],
      [tried(0, 0)],
      [tried(0, 0), tried(0, 0, 2)],
    ].map((round) => verdict(round));
    expect(words.map((said) => [said?.outcome, said?.word])).toEqual([
      ['right', 'Right, first time.'],
      ['right', 'Right, on the second try.'],
      ['partly', 'Partly right.'],
      ['partly', 'Partly right.'],
      ['not-yet', 'Not yet.'],
      ['wrong', 'Not this time.'],
    ]);
  });

  it('brings the hint as long as there is another try', () => {
    expect(verdict([tried(0, 0)])?.hint).toBe('Think of the problem.');
    expect(verdict([tried(0, 0), tried(0, 0, 2)])?.hint).toBeUndefined();
    expect(verdict([tried(0, 1)])?.hint).toBeUndefined();
  });

  it('is “Right this time” once the answer was shown, and just for practice for eight hours', () => {
    const missed = [tried(0, 0), tried(0.1, 0, 2)];
    expect(verdict([tried(1, 1)], missed)).toMatchObject({ word: 'Right this time.', aside: 'Just for practice.' });
    expect(verdict([tried(1, 0), tried(1, 1, 2)], missed)?.word).toBe('Right this time.');
    const later = verdict([tried(9, 1)], missed);
    expect(later).toMatchObject({ word: 'Right this time.' });
    expect(later?.aside).toBeUndefined();
  });

  it('is what it would be the first time after a try that showed no answer, or one of another wording', () => {
    expect(verdict([tried(1, 1)], [tried(0, 0)])?.word).toBe('Right, first time.');
    expect(verdict([tried(1, 1)], [tried(0, 1, 1, { revision: '0f0e0d0c' })])?.word).toBe('Right, first time.');
  });

  it('tells somebody who was sure and wrong that it comes back, at once and only then', () => {
    const sure = { confidence: 'sure' } as const;
    const words = 'You were sure, so this one is worth remembering. Review will bring it back.';
    expect(verdict([tried(0, 0, 1, sure)])?.sure).toBe(words);
    expect(verdict([tried(0, 0.5, 1, sure)])?.sure).toBe(words);
    for (const round of [
      [tried(0, 0, 1, { confidence: 'fairly' })],
      [tried(0, 0)],
      [tried(0, 1, 1, sure)],
      [tried(0, 0, 1, sure), tried(0, 0, 2, sure)],
    ])
      expect(verdict(round)?.sure).toBeUndefined();
  });
});

it('Somebody who listens is told all of it in one go, and that the answer is there', () => {
  const told = (round: ExerciseAnswered[], note?: string, why?: string): string => {
    const said = verdict(round, [], note, why);
    return said ? inOneBreath(said) : '';
  };
  expect(told([tried(0, 1)])).toBe('Right, first time.');
  expect(told([tried(0, 0, 1, { confidence: 'sure' })])).toBe(
    'Not yet. You were sure, so this one is worth remembering. Review will bring it back. Hint. Think of the problem.',
  );
  expect(told([tried(0, 1)], undefined, 'It asks.')).toBe('Right, first time. It asks.');
  expect(told([tried(0, 0), tried(0, 0, 2)], undefined, 'It tells.')).toBe(
    'Not this time. It tells. The answer is shown.',
  );
  expect(told([tried(0, 0), tried(0, 0.5, 2)], '2 of 3 fit.')).toBe('Partly right. 2 of 3 fit. The answer is shown.');
});
