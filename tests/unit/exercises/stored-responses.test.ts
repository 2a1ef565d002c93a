import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader as choiceGrader } from '../../../src/exercises/choice/grade.ts';
import { grader as fillGrader } from '../../../src/exercises/fill/grade.ts';
import type { Grader } from '../../../src/exercises/kind.ts';
import { grader as matchGrader } from '../../../src/exercises/match/grade.ts';
import { grader as multipleGrader } from '../../../src/exercises/multiple/grade.ts';
import { grader as numberGrader } from '../../../src/exercises/number/grade.ts';
import { grader as orderGrader } from '../../../src/exercises/order/grade.ts';
import { grader as sortGrader } from '../../../src/exercises/sort/grade.ts';
import { grader as spotGrader } from '../../../src/exercises/spot/grade.ts';
import { runs } from '../runs.ts';
import { choice, fill, match, multiple, number, order, sort, spot } from './examples.ts';

const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('option', 'options', 'typed', 'steps', 'pairs', 'groups', 'line'),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string()), fc.jsonValue()),
  ),
);

/** A grader with an exercise of its kind, its response unknown as it is when the log is read. */
function stored<E, R>(grader: Grader<E, R>, exercise: E) {
  return {
    isResponse: grader.isResponse,
    judge: (value: unknown) =>
      grader.isResponse(value)
        ? { grade: grader.grade(exercise, value), missing: grader.missing(exercise, value) }
        : undefined,
  };
}

const kinds = {
  choice: stored(choiceGrader, choice('a', 'b', 'c')),
  multiple: stored(multipleGrader, multiple(['a', 'b'], ['c'])),
  number: stored(numberGrader, number({ tolerance: 1 })),
  fill: stored(fillGrader, fill({})),
  order: stored(orderGrader, order(['a', 'b', 'c'], ['a', 'b'], ['b', 'c'])),
  match: stored(matchGrader, match({ a: 'x', b: 'y', c: 'x' }, 'z')),
  sort: stored(sortGrader, sort({ a: 'x', b: 'y', c: 'x' })),
  spot: stored(spotGrader, spot('a', 'a', 'b', 'c', 'd')),
};

describe.each(Object.entries(kinds))('Whatever the log holds for the kind %s', (_kind, { isResponse, judge }) => {
  it('is judged without an error, and what is a response has a score from 0 to 1', () => {
    let responses = 0;
    fc.assert(
      fc.property(anyJson, (value) => {
        const judged = judge(value);
        if (!judged) return;
        responses++;
        expect(judged.grade.score).toBeGreaterThanOrEqual(0);
        expect(judged.grade.score).toBeLessThanOrEqual(1);
        expect(typeof (judged.missing ?? '')).toBe('string');
      }),
      { numRuns: runs(400) },
    );
    expect(responses).toBeGreaterThan(0);
  });

  it('is told from a response without an error, even if it is no JSON', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.dictionary(fc.constantFrom('typed', 'steps', 'pairs'), anything)), (value) => {
        expect(isResponse(value)).toBeTypeOf('boolean');
      }),
      { numRuns: runs() },
    );
  });
});
