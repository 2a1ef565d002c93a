import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/choice/grade.ts';
import { choice } from './examples.ts';

const exercise = choice('ask', 'pitch', 'price');

describe('Grading a choice', () => {
  it('gives 1 for the right option and 0 for a wrong one', () => {
    expect(grader.grade(exercise, { option: 'ask' })).toEqual({ score: 1, why: 'It helps the buyer.' });
    expect(grader.grade(exercise, { option: 'pitch' })).toEqual({ score: 0, why: 'It helps the rep.' });
  });

  it('gives 0 for every option that is not the right one, known or not', () => {
    const anyOther = fc.oneof(fc.constantFrom('pitch', 'price', '', 'toString', '__proto__'), fc.string());
    fc.assert(
      fc.property(
        anyOther.filter((option) => option !== 'ask'),
        (option) => grader.grade(exercise, { option }).score === 0,
      ),
    );
  });

  it('asks for an option when none was chosen', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('Choose one of the options first.');
    expect(grader.missing(exercise, { option: 'pitch' })).toBeUndefined();
  });
});

describe('A stored response to a choice', () => {
  it('is an object that names an option', () => {
    expect(grader.isResponse({ option: 'ask' })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([null, undefined, 'ask', 7, [], ['ask'], {}, { option: 7 }, { option: null }, { options: ['ask'] }])(
    'is not %j',
    (junk) => {
      expect(grader.isResponse(junk)).toBe(false);
    },
  );

  it('can be told from anything without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        if (grader.isResponse(junk)) expect(grader.grade(exercise, junk).score).toBeOneOf([0, 1]);
      }),
    );
  });
});
