import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/projections/review/cards.ts';
import { nextWords, sessionWords } from '../../../../src/ui/review/review-words.ts';

const day = (due: number, daysBehind: number) => ({ asks: [], due, nextAt: undefined, daysBehind, limit: 12 });

describe('What stands above a session', () => {
  it('is how many questions there are, and how long they take', () => {
    expect(sessionWords({ kind: 'due' }, 12, day(12, 0))).toBe('12 questions, about 5 minutes.');
    expect(sessionWords({ kind: 'missed' }, 1, day(40, 4))).toBe('1 question, about 1 minute.');
  });

  it('says what becomes of the rest, without blame', () => {
    expect(sessionWords({ kind: 'due' }, 12, day(13, 1))).toContain('1 more is due and will come up tomorrow.');
    expect(sessionWords({ kind: 'due' }, 12, day(60, 4))).toContain(
      '48 more are due and will come up over the next 4 days.',
    );
  });
});

describe('When questions come back next', () => {
  const until = new Date(2026, 9, 24, 24).getTime() - 1;
  const dueAt = (...times: number[]): Card[] => times.map((at) => ({ memory: { dueAt: at } }) as Card);

  it('is tomorrow, also on the day on which clocks change', () => {
    const noonOf = (date: number) => new Date(2026, 9, date, 12).getTime();
    expect(nextWords(dueAt(noonOf(25), noonOf(25), noonOf(26)), until, (told) => told)).toBe(
      '2 questions come back tomorrow.',
    );
    expect(nextWords(dueAt(noonOf(26)), until, (told) => told)).toBe('1 question comes back on 2026-10-26.');
  });

  it('is nothing when all that there is has come back', () => {
    expect(nextWords(dueAt(until - 1), until, (told) => told)).toBeUndefined();
  });
});
