import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader } from '../../../src/exercises/number/grade.ts';
import { number } from './examples.ts';

const gradeOf = (facts: Parameters<typeof number>[0], typed: string) => grader.grade(number(facts), { typed });

describe('Grading a number', () => {
  it('gives 1 for the right figure however it is typed', () => {
    for (const typed of ['63000', '$63,000', '63 000', '63k', ' 63000.00 ']) {
      expect({ typed, ...gradeOf({ answer: 63_000 }, typed) }).toEqual({ typed, score: 1 });
    }
  });

  it('says whether a wrong figure is too high or too low', () => {
    expect(gradeOf({ answer: 63_000 }, '64000')).toEqual({ score: 0, note: 'That is too high.' });
    expect(gradeOf({ answer: 63_000 }, '-63000')).toEqual({ score: 0, note: 'That is too low.' });
  });

  it('says which slip leads to a figure that the author foresaw', () => {
    const mistakes = [{ value: 5_250, why: 'That is one month. A year has twelve.' }];
    expect(gradeOf({ answer: 63_000, mistakes }, '5,250')).toEqual({
      score: 0,
      note: 'That is one month. A year has twelve.',
    });
  });

  it.each([
    ['63.000', 63_000, 'This could mean 63 or 63000. Type the one you mean, exactly like that.'],
    ['63.000 €', 63, 'This could mean 63 or 63000. Type the one you mean, exactly like that.'],
    ['63,000', 63, 'This could mean 63000 or 63. Type the one you mean, exactly like that.'],
    ['1.500', 1_500, 'This could mean 1.5 or 1500. Type the one you mean, exactly like that.'],
    ['1,250k', 1_250, 'This could mean 1250000 or 1250. Type the one you mean, exactly like that.'],
    ['-1.500', -1.5, 'This could mean -1.5 or -1500. Type the one you mean, exactly like that.'],
  ])('asks again where %j may mean the answer %d and may mean another figure', (typed, answer, again) => {
    expect(gradeOf({ answer }, typed)).toEqual({ score: 0, again });
    expect(gradeOf({ answer }, String(answer))).toEqual({ score: 1 });
  });

  it('costs a try where both readings are wrong, and none where the point can only be that of a fraction', () => {
    expect(gradeOf({ answer: 70 }, '63.000').again).toBeUndefined();
    expect(gradeOf({ answer: 0.125 }, '0.125')).toEqual({ score: 1 });
    expect(gradeOf({ answer: 1_234.5 }, '1,234.50')).toEqual({ score: 1 });
  });

  it('says so where more was typed than a figure has', () => {
    expect(grader.missing(number({}), { typed: '6'.repeat(50_000) })).toBe(
      'This has 50,000 characters, and the limit is 40. Shorten it by 49,960.',
    );
  });

  it('takes what is within the tolerance, its edges included, and nothing beyond', () => {
    const facts = { answer: 100, tolerance: 5 };
    expect(['95', '105', '94.9', '105.1'].map((typed) => gradeOf(facts, typed).score)).toEqual([1, 1, 0, 0]);
  });

  it('forgives what binary fractions add', () => {
    expect(gradeOf({ answer: 0.1 + 0.2 }, '0.3').score).toBe(1);
    expect(gradeOf({ answer: 0.3, tolerance: 0.1 }, '0.4').score).toBe(1);
  });

  it('reads every plain number as itself, and gives 1 for it alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (answer, typed) => {
        expect(gradeOf({ answer }, String(typed)).score).toBe(answer === typed ? 1 : 0);
        expect(gradeOf({ answer }, String(answer)).score).toBe(1);
      }),
    );
  });

  it('gives 0 or 1 and never NaN for whatever is typed', () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,km$%]{0,12}$/));
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(gradeOf({ tolerance: 1 }, typed).score).toBeOneOf([0, 1]);
      }),
    );
  });

  it('asks for a figure when nothing, or nothing that is one, was typed', () => {
    const exercise = number({});
    expect(grader.missing(exercise, grader.empty)).toBe('Type a figure first.');
    expect(grader.missing(exercise, { typed: ' ' })).toBe('Type a figure first.');
    expect(grader.missing(exercise, { typed: 'a lot' })).toBe('Type a plain figure, such as 1,250 or 12.5.');
    expect(grader.missing(exercise, { typed: '63k' })).toBeUndefined();
  });
});

describe('A stored response to a number', () => {
  it('is an object with what was typed', () => {
    expect(grader.isResponse({ typed: '63k' })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([null, undefined, '63k', 63_000, [], {}, { typed: 63_000 }, { typed: null }])('is not %j', (junk) => {
    expect(grader.isResponse(junk)).toBe(false);
  });

  it('can be told from anything without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        if (grader.isResponse(junk)) expect(grader.grade(number({}), junk).score).toBeOneOf([0, 1]);
      }),
    );
  });
});
