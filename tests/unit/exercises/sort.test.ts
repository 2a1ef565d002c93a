import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/sort/grade.ts';
import { sort } from './examples.ts';

const exercise = sort({ sets: 'fact', labels: 'guess', fine: 'fact', mood: 'guess' });
const gradeOf = (groups: Record<string, string>) => grader.grade(exercise, { groups });

describe('Grading a sort', () => {
  it('gives 1 when each card is in its group', () => {
    expect(gradeOf({ sets: 'fact', labels: 'guess', fine: 'fact', mood: 'guess' })).toEqual({
      score: 1,
      note: '4 of 4 in the right group.',
    });
  });

  it('gives the share of cards in their group', () => {
    expect(gradeOf({ sets: 'fact', labels: 'fact', fine: 'fact', mood: 'fact' })).toEqual({
      score: 1 / 2,
      note: '2 of 4 in the right group.',
    });
    expect(gradeOf({ sets: 'guess', labels: 'fact', fine: 'guess', mood: 'fact' }).score).toBe(0);
  });

  it('takes a card without a group, or in one that does not exist, for one that is not in its group', () => {
    expect(gradeOf({ sets: 'fact', labels: 'nowhere' }).score).toBe(1 / 4);
    expect(gradeOf({}).score).toBe(0);
  });

  it('takes for sorted only what was sorted, whatever a card is called', () => {
    const odd = sort({ constructor: 'fact', length: 'guess', late: 'fact' });
    expect(grader.grade(odd, { groups: {} }).score).toBe(0);
    expect(grader.missing(odd, { groups: {} })).toBe('3 cards have no group yet.');
  });

  it('asks for the groups that are missing', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('4 cards have no group yet.');
    const groups = { sets: 'guess', labels: 'guess', fine: 'guess' };
    expect(grader.missing(exercise, { groups })).toBe('“The card mood” has no group yet.');
    expect(grader.missing(exercise, { groups: { ...groups, mood: 'fact' } })).toBeUndefined();
  });
});

describe('A stored response to a sort', () => {
  it('is an object with groups by card', () => {
    expect(grader.isResponse({ groups: { sets: 'fact' } })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'sets',
    7,
    {},
    { groups: 'fact' },
    { groups: null },
    { groups: ['fact'] },
    { groups: { sets: 7 } },
  ])('is not %j', (junk) => {
    expect(grader.isResponse(junk)).toBe(false);
  });
});
