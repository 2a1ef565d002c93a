import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenConstraints, grader, moved } from '../../../src/exercises/order/grade.ts';
import { order } from './examples.ts';

const exercise = order(['greet', 'ask', 'listen', 'offer'], ['greet', 'ask'], ['ask', 'offer'], ['listen', 'offer']);
const gradeOf = (...steps: string[]) => grader.grade(exercise, { steps });

describe('Grading an order', () => {
  it('gives 1 for the order that is listed', () => {
    expect(gradeOf('greet', 'ask', 'listen', 'offer')).toEqual({ score: 1 });
  });

  it('gives 1 for every other order that keeps all constraints', () => {
    expect(gradeOf('listen', 'greet', 'ask', 'offer').score).toBe(1);
    expect(gradeOf('greet', 'listen', 'ask', 'offer').score).toBe(1);
  });

  it('gives the share of constraints that are kept, and says how many are not', () => {
    expect(gradeOf('ask', 'greet', 'listen', 'offer')).toEqual({
      score: 2 / 3,
      note: 'One pair is the wrong way around.',
    });
    expect(gradeOf('greet', 'offer', 'ask', 'listen')).toEqual({
      score: 1 / 3,
      note: '2 pairs are the wrong way around.',
    });
    expect(gradeOf('offer', 'listen', 'ask', 'greet').score).toBe(0);
  });

  it('takes no constraint for kept whose step is missing', () => {
    expect(gradeOf('greet', 'ask').score).toBe(1 / 3);
    expect(gradeOf('offer').score).toBe(0);
    expect(gradeOf('nobody', 'toString').score).toBe(0);
  });

  it('takes a step that is named twice where it stands first', () => {
    expect(gradeOf('greet', 'ask', 'listen', 'offer', 'greet').score).toBe(1);
    expect(gradeOf('offer', 'greet', 'ask', 'listen', 'offer').score).toBe(1 / 3);
  });

  it('asks for an order, then for the numbers that are missing', () => {
    expect(grader.missing(exercise, grader.empty)).toBe('Put the steps in order first.');
    expect(grader.missing(exercise, { steps: ['ask', 'offer'] })).toBe('2 steps have no number yet.');
    expect(grader.missing(exercise, { steps: ['ask', 'offer', 'greet'] })).toBe('“The step listen” has no number yet.');
    expect(grader.missing(exercise, { steps: ['ask', 'offer', 'greet', 'listen'] })).toBeUndefined();
  });
});

describe('The constraints that an order breaks', () => {
  it('come as the author lists them', () => {
    const broken = brokenConstraints(exercise.before, { steps: ['offer', 'listen', 'ask', 'greet'] });
    expect(broken.map(({ first, next }) => [first, next])).toEqual([
      ['greet', 'ask'],
      ['ask', 'offer'],
      ['listen', 'offer'],
    ]);
  });
});

describe('Moving a step', () => {
  const steps = ['a', 'b', 'c'];

  it('lets it change places with its neighbor', () => {
    expect(moved(steps, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(steps, 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('goes as far as the list does', () => {
    expect(moved(steps, 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(moved(steps, 'c', -2)).toEqual(['c', 'a', 'b']);
  });

  it.each([
    ['the first up', 'a', -1],
    ['the last down', 'c', 1],
    ['one that is not there', 'd', 1],
    ['one that is not there', 'd', -1],
  ] as const)('leaves all as it was for %s', (_what, id, by) => {
    expect(moved(steps, id, by)).toEqual(steps);
  });

  it('up and down again leaves all as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b'), (id) => {
        expect(moved(moved(steps, id, 1), id, -1)).toEqual(steps);
      }),
    );
  });
});

describe('A stored response to an order', () => {
  it('is an object with a list of step ids', () => {
    expect(grader.isResponse({ steps: ['ask', 'greet'] })).toBe(true);
    expect(grader.isResponse(grader.empty)).toBe(true);
  });

  it.each([null, undefined, 'ask', 7, ['ask'], {}, { steps: 'ask' }, { steps: [7] }, { steps: { 0: 'ask' } }])(
    'is not %j',
    (junk) => {
      expect(grader.isResponse(junk)).toBe(false);
    },
  );
});
