import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../../../src/log/event.ts';
import { bareDeck } from '../../../src/projections/review/bare-deck.ts';
import { metQuestions } from '../../../src/projections/review/encounters.ts';
import { skillLevels } from '../../../src/projections/skill-levels.ts';
import { answered, recalled } from './happened.ts';

const DAY = 86_400_000;
const START = new Date(2026, 10, 2, 12).getTime();
const NOW = START + 90 * DAY;

const lesson = (id: string, skills: string[], questions: number, ...aliases: string[]) => ({
  id,
  aliases,
  title: id,
  module: 'm',
  skills,
  minutes: 5,
  questions: Array.from({ length: questions }, (_, index) => ({ id: `q${index}`, objective: 1 })),
});
const lessons = bareDeck([
  lesson('one', ['listening'], 3, 'old-one'),
  lesson('two', ['listening', 'trust'], 2),
  lesson('text-only', ['telling'], 0),
]);

const levelsOf = (events: readonly LearningEvent[]) =>
  skillLevels(metQuestions(events, lessons, NOW), lessons, ['trust', 'listening', 'telling']);
const level = (skill: string, ...events: LearningEvent[]) =>
  levelsOf(events).find((standing) => standing.skill === skill)?.level;

/** Right in the lesson and once more in review, on another day. */
const known = (...addresses: string[]): LearningEvent[] =>
  [0, 3].flatMap((day) =>
    addresses.map((address, index) =>
      day === 0 ? answered(START + index, address) : recalled(START + day * DAY + index, address),
    ),
  );

describe('The level of a skill', () => {
  it('comes from the questions of all lessons that carry it, in the order asked for', () => {
    expect(levelsOf([answered(START, 'old-one/q0'), answered(START + 1, 'two/q0')])).toEqual([
      { skill: 'trust', level: 'begun', questions: 2, answered: 1, known: 0 },
      { skill: 'listening', level: 'begun', questions: 5, answered: 2, known: 0 },
    ]);
  });

  it('is begun with the first answer, right or wrong', () => {
    expect(level('trust')).toBe('not-begun');
    expect(level('trust', answered(START, 'one/q0'))).toBe('not-begun');
    expect(level('trust', answered(START, 'two/q0', 0))).toBe('begun');
  });

  it('is steady with 40 % known well, and strong with 80 %', () => {
    expect(level('listening', ...known('one/q0'))).toBe('begun');
    expect(level('listening', ...known('one/q0', 'one/q1'))).toBe('steady');
    expect(level('listening', ...known('one/q0', 'one/q1', 'one/q2'))).toBe('steady');
    expect(level('listening', ...known('one/q0', 'one/q1', 'one/q2', 'two/q0'))).toBe('strong');
  });

  it('does not rise by answering the same on one day', () => {
    const sameDay = ['two/q0', 'two/q1'].flatMap((address, index) => [
      answered(START - 3 * 3_600_000 + index, address),
      recalled(START + 4 * 3_600_000 + index, address),
    ]);
    expect(level('trust', ...sameDay)).toBe('begun');
  });

  it('falls when reviews go wrong, and rises again', () => {
    const strong = known('two/q0', 'two/q1');
    const slip = recalled(START + 9 * DAY, 'two/q0', { score: 0 });
    const again = recalled(START + 10 * DAY, 'two/q0');
    expect(level('trust', ...strong)).toBe('strong');
    expect(level('trust', ...strong, slip)).toBe('steady');
    expect(level('trust', ...strong, slip, again)).toBe('strong');
  });
});

it('Whatever happened, no more is known than answered, and no more answered than there is', () => {
  const event = fc
    .record({
      days: fc.integer({ min: 0, max: 80 }),
      address: fc.constantFrom('one/q0', 'old-one/q1', 'two/q0', 'two/q1', 'gone/q0', 'one/odd'),
      score: fc.constantFrom(0, 1),
    })
    .map(({ days, address, score }) => recalled(START + days * DAY, address, { score }));
  fc.assert(
    fc.property(fc.array(event), (events) => {
      for (const standing of levelsOf(events)) {
        expect(standing.known).toBeLessThanOrEqual(standing.answered);
        expect(standing.answered).toBeLessThanOrEqual(standing.questions);
        expect(standing.level === 'not-begun').toBe(standing.answered === 0);
      }
    }),
  );
});
