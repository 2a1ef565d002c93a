import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/match/grade.ts';
import { match } from './examples.ts';

const exercise = match({ dear: 'worth', late: 'date', small: 'worth' }, 'team');
const gradeOf = (pairs: Record<string, string>) => grader.grade(exercise, { pairs });

describe('Grading a match', () => {
  it('gives 1 when each prompt has the reply that fits', () => {
    expect(gradeOf({ dear: 'worth', late: 'date', small: 'worth' })).toEqual({ score: 1, note: '3 of 3 replies fit.' });
  });

  it('gives the share of prompts with the reply that fits', () => {
    expect(gradeOf({ dear: 'worth', late: 'team', small: 'date' })).toEqual({
      score: 1 / 3,
      note: '1 of 3 replies fit.',
    });
    expect(gradeOf({ dear: 'date', late: 'worth', small: 'team' })).toEqual({ score: 0, note: '0 of 3 replies fit.' });
  });

  it('takes a prompt without a reply for one that does not fit', () => {
    expect(gradeOf({ dear: 'worth' }).score).toBe(1 / 3);
    expect(gradeOf({}).score).toBe(0);
  });

  it('does not heed what is named besides', () => {
    expect(gradeOf({ dear: 'worth', late: 'date', small: 'worth', nobody: 'team' }).score).toBe(1);
  });

  it('takes for chosen only what was chosen, whatever a prompt is called', () => {
    const odd = match({ constructor: 'a', length: 'b', late: 'c' }, 'd');
    expect(grader.grade(odd, { pairs: {} }).score).toBe(0);
    expect(grader.missing(odd, { pairs: {} })).toBe('3 lines have no reply yet.');
  });

  it('asks for the replies that are missing, an empty one included', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('3 lines have no reply yet.');
    expect(grader.missing(exercise, { pairs: { dear: 'date', late: '', small: 'team' } })).toBe(
      '“The prompt late” has no reply yet.',
    );
    expect(grader.missing(exercise, { pairs: { dear: 'date', late: 'date', small: 'team' } })).toBeUndefined();
  });
});

describe('A stored response to a match', () => {
  it('is an object with replies by prompt', () => {
    expect(grader.isResponse({ pairs: { dear: 'worth' } })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'dear',
    7,
    {},
    { pairs: 'dear' },
    { pairs: null },
    { pairs: ['dear'] },
    { pairs: { dear: 7 } },
  ])('is not %j', (junk) => {
    expect(grader.isResponse(junk)).toBe(false);
  });
});
