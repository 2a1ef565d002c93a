import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/fill/grade.ts';
import { fill } from './examples.ts';

const exercise = fill({
  accept: ['problem', "what's broken"],
  near: [{ text: 'need', why: 'Close. What stands for what hurts?' }],
});
const gradeOf = (typed: string) => grader.grade(exercise, { typed });
const spelling = { score: 0, again: 'Almost. Check the spelling.' };

describe('Grading a gap', () => {
  it.each([
    'problem',
    'Problem',
    ' PROBLEM. ',
    'the problem',
    'a problem',
    '“problem”',
    'whats broken',
    'What’s  broken?',
  ])('gives 1 for %j', (typed) => {
    expect(gradeOf(typed)).toEqual({ score: 1 });
  });

  it.each(['follow up', 'follow-up', 'Follow–up'])('makes no difference between a hyphen and a space: %j', (typed) => {
    expect(grader.grade(fill({ accept: ['follow-up'] }), { typed })).toEqual({ score: 1 });
  });

  it('takes accents for a way of typing', () => {
    expect(grader.grade(fill({ accept: ['résumé'] }), { typed: 'resume' })).toEqual({ score: 1 });
  });

  it.each(['solution', 'problems at work', 'prob', 'lem', 'the'])('gives 0 for %j', (typed) => {
    expect(gradeOf(typed)).toEqual({ score: 0 });
  });

  it('lets a near miss try again, and says why it is none', () => {
    expect(gradeOf('The need')).toEqual({ score: 0, again: 'Close. What stands for what hurts?' });
  });

  it.each([
    ['a letter too few', 'problm'],
    ['a letter too many', 'probblem'],
    ['a wrong letter', 'problen'],
    ['a wrong first letter', 'broblem'],
    ['two letters swapped', 'porblem'],
    ['an ending too many', 'problems'],
  ])('lets %s try again', (_slip, typed) => {
    expect(gradeOf(typed)).toEqual(spelling);
  });

  it.each(['problme', 'rpoblem'])('knows swapped letters at either end: %s', (typed) => {
    expect(gradeOf(typed)).toEqual(spelling);
  });

  it.each(['prolbme', 'prblm', 'prabbem', 'poorblem'])('does not take two slips for one: %s', (typed) => {
    expect(gradeOf(typed)).toEqual({ score: 0 });
  });

  it('forgives no slip in a word of four letters, where it is often another word', () => {
    expect(grader.grade(fill({ accept: ['pain'] }), { typed: 'gain' })).toEqual({ score: 0 });
  });

  it('gives 0 or 1 for whatever is typed, and 1 for the accepted words alone', () => {
    const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'problem '), maxLength: 10 }));
    fc.assert(
      fc.property(typed, (words) => {
        const { score } = gradeOf(words);
        expect(score).toBeOneOf([0, 1]);
        if (score === 1) expect(letters(words)).toMatch(/(problem|whatsbroken)$/);
      }),
    );
  });

  it('charges nothing for a try that is so close that it may be made again', () => {
    const slips = fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...'qxz')).map(([at, letter]) => {
      return `${'problem'.slice(0, at)}${letter}${'problem'.slice(at + 1)}`;
    });
    fc.assert(
      fc.property(slips, (typed) => {
        expect(gradeOf(typed)).toEqual(spelling);
      }),
    );
  });

  it('asks for a word when nothing was typed, or punctuation alone', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('Type the missing word first.');
    expect(grader.missing(exercise, { typed: ' ?! ' })).toBe('Type the missing word first.');
    expect(grader.missing(exercise, { typed: 'x' })).toBeUndefined();
  });
});

describe('A stored response to a gap', () => {
  it('is an object with what was typed', () => {
    expect(grader.isResponse({ typed: 'problem' })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([null, undefined, 'problem', 7, [], {}, { typed: 7 }, { typed: ['problem'] }])('is not %j', (junk) => {
    expect(grader.isResponse(junk)).toBe(false);
  });

  it('can be told from anything without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        if (grader.isResponse(junk)) expect(grader.grade(exercise, junk).score).toBeOneOf([0, 1]);
      }),
    );
  });
});
