import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/spot/grade.ts';
import { spot } from './examples.ts';

const exercise = spot('price', 'hello', 'need', 'price', 'yes', 'bye');
const gradeOf = (line: string) => grader.grade(exercise, { line });

describe('Grading a spot', () => {
  it('gives 1 for the line where it went wrong', () => {
    expect(gradeOf('price')).toEqual({ score: 1, why: 'So.' });
  });

  it.each(['need', 'yes'])('gives a half for a line next to it, and says so: %s', (line) => {
    expect(gradeOf(line)).toEqual({ score: 0.5, note: 'Very close: it’s the line next to it.', why: 'So.' });
  });

  it.each(['hello', 'bye'])('gives 0 for any other, with its reason: %j', (line) => {
    expect(gradeOf(line)).toEqual({ score: 0, why: 'So.' });
  });

  it.each(['nobody', '', 'toString'])('gives 0 for a line that does not exist: %j', (line) => {
    expect(gradeOf(line)).toEqual({ score: 0 });
  });

  it('gives a half for the one neighbor of the first line, and nothing for a line that does not exist', () => {
    const first = spot('hello', 'hello', 'need', 'price', 'yes');
    const scoreOf = (line: string): number => grader.grade(first, { line }).score;
    expect(['hello', 'need', 'price', 'yes', 'nobody'].map(scoreOf)).toEqual([1, 0.5, 0, 0, 0]);
  });

  it('asks for a line when none was chosen', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('Choose a line first.');
    expect(grader.missing(exercise, { line: 'bye' })).toBeUndefined();
  });
});

describe('A stored response to a spot', () => {
  it('is an object that names a line', () => {
    expect(grader.isResponse({ line: 'price' })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([null, undefined, 'price', 7, [], ['price'], {}, { line: 7 }, { line: ['price'] }, { lines: 'price' }])(
    'is not %j',
    (junk) => {
      expect(grader.isResponse(junk)).toBe(false);
    },
  );
});
