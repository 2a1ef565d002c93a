import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/multiple/grade.ts';
import { multiple } from './examples.ts';

const exercise = multiple(['when', 'what', 'who'], ['price', 'pitch']);
const gradeOf = (...options: string[]) => grader.grade(exercise, { options });

const anyResponse = fc.array(fc.oneof(fc.constantFrom('when', 'what', 'who', 'price', 'pitch'), fc.string()));

describe('Grading a multiple', () => {
  it('gives 1 when all right options are ticked and nothing else', () => {
    expect(gradeOf('when', 'what', 'who')).toEqual({ score: 1, note: 'All 3 found.' });
  });

  it('gives a share for some of the right options', () => {
    expect(gradeOf('when', 'what')).toEqual({ score: 2 / 3, note: '2 found, 1 still missing.' });
  });

  it('takes one off for each wrong option', () => {
    expect(gradeOf('when', 'what', 'who', 'price')).toEqual({
      score: 2 / 3,
      note: '3 found, 1 you shouldn’t tick.',
    });
  });

  it('gives nothing when everything is ticked but half is wrong', () => {
    const even = multiple(['when', 'what'], ['price', 'pitch']);
    expect(grader.grade(even, { options: ['when', 'what', 'price', 'pitch'] }).score).toBe(0);
  });

  it('never goes below zero', () => {
    expect(gradeOf('price', 'pitch')).toEqual({
      score: 0,
      note: '0 found, 3 still missing, 2 you shouldn’t tick.',
    });
  });

  it('counts an option that is named twice only once', () => {
    expect(gradeOf('when', 'when').score).toBe(1 / 3);
    expect(gradeOf('when', 'what', 'who', 'who').score).toBe(1);
  });

  it('gives a score from 0 to 1 whatever ids are named', () => {
    fc.assert(
      fc.property(anyResponse, (options) => {
        const { score } = gradeOf(...options);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives 1 exactly when the right options are ticked and no wrong one is', () => {
    fc.assert(
      fc.property(anyResponse, (options) => {
        const right = ['when', 'what', 'who'].every((id) => options.includes(id));
        const wrong = options.includes('price') || options.includes('pitch');
        expect(gradeOf(...options).score === 1).toBe(right && !wrong);
      }),
    );
  });

  it('gives no NaN even when no option is right', () => {
    expect(grader.grade(multiple([], ['a', 'b', 'c']), { options: ['a'] }).score).toBe(0);
  });

  it('asks for an option when none is ticked', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('Tick at least one option first.');
    expect(grader.missing(exercise, { options: ['price'] })).toBeUndefined();
  });
});

describe('A stored response to a multiple', () => {
  it('is an object with a list of option ids', () => {
    expect(grader.isResponse({ options: ['when', 'who'] })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'when',
    7,
    ['when'],
    {},
    { options: 'when' },
    { options: [7] },
    { options: ['when', null] },
  ])('is not %j', (junk) => {
    expect(grader.isResponse(junk)).toBe(false);
  });

  it('can be told from anything without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        if (grader.isResponse(junk)) expect(grader.grade(exercise, junk).score).not.toBeNaN();
      }),
    );
  });
});
