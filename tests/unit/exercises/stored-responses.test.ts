import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader as choiceGrader } from '../../../src/exercises/choice/grade.ts';
import { isTalkResponse, talkScore } from '../../../src/exercises/conversation/grade.ts';
import { grader as fillGrader } from '../../../src/exercises/fill/grade.ts';
import type { Grader } from '../../../src/exercises/kind.ts';
import { grader as matchGrader } from '../../../src/exercises/match/grade.ts';
import { grader as multipleGrader } from '../../../src/exercises/multiple/grade.ts';
import { grader as numberGrader } from '../../../src/exercises/number/grade.ts';
import { grader as orderGrader } from '../../../src/exercises/order/grade.ts';
import { isRecallResponse, recallScore } from '../../../src/exercises/recall/grade.ts';
import { grader as sortGrader } from '../../../src/exercises/sort/grade.ts';
import { grader as spotGrader } from '../../../src/exercises/spot/grade.ts';
import { isWriteResponse, writeScore } from '../../../src/exercises/write/grade.ts';
import { runs } from '../runs.ts';
import { choice, fill, match, multiple, number, order, sort, spot, talk, write } from './examples.ts';

/** A kind with an exercise, and responses of which most are some; what the log holds is unknown. */
interface Stored {
  isResponse(value: unknown): boolean;
  judge(value: unknown): { score: number; missing?: string | undefined } | undefined;
  like: fc.Arbitrary<unknown>;
}

const stored = <E, R>(grader: Grader<E, R>, exercise: E, like: fc.Arbitrary<R>): Stored => ({
  isResponse: grader.isResponse,
  judge: (value) =>
    grader.isResponse(value)
      ? { score: grader.grade(exercise, value).score, missing: grader.missing(exercise, value) }
      : undefined,
  like,
});

/** The same for a kind with a course of its own, of which nothing can be missing. */
const practiced = <R>(
  isResponse: (value: unknown) => value is R,
  score: (response: R) => number,
  like: fc.Arbitrary<R>,
): Stored => ({ isResponse, judge: (value) => (isResponse(value) ? { score: score(value) } : undefined), like });

const id = fc.oneof(fc.constantFrom(...'abcxyz', 'first', 'second', 'good', 'bad', 'constructor'), fc.string());
const typed = fc.record({ typed: fc.oneof(fc.constantFrom('63k', 'problem'), fc.string()) });
const map = fc.dictionary(id, id);
const texts = { ratings: map, text: fc.string(), met: map };

const kinds = {
  choice: stored(choiceGrader, choice('a', 'b', 'c'), fc.record({ option: id })),
  multiple: stored(multipleGrader, multiple(['a', 'b'], ['c']), fc.record({ options: fc.array(id) })),
  number: stored(numberGrader, number({ tolerance: 1 }), typed),
  fill: stored(fillGrader, fill({}), typed),
  order: stored(orderGrader, order(['a', 'b', 'c'], ['a', 'b'], ['b', 'c']), fc.record({ steps: fc.array(id) })),
  match: stored(matchGrader, match({ a: 'x', b: 'y', c: 'x' }, 'z'), fc.record({ pairs: map })),
  sort: stored(sortGrader, sort({ a: 'x', b: 'y', c: 'x' }), fc.record({ groups: map })),
  spot: stored(spotGrader, spot('a', 'a', 'b', 'c', 'd'), fc.record({ line: id })),
  write: practiced(
    isWriteResponse,
    (response) => writeScore(write(), response),
    fc.record({ ...texts, stage: fc.constantFrom('samples', 'writing', 'judging') }),
  ),
  recall: practiced(isRecallResponse, recallScore, fc.record({ rating: fc.constantFrom('again', 'hard', 'easy') })),
  conversation: practiced(
    isTalkResponse,
    (response) => talkScore(talk(), response),
    fc.record({ steps: fc.array(fc.record({ node: id, reply: id })) }),
  ),
};

/** Under the name of a field of some response, whatever JSON can say. */
const misshapen = fc.dictionary(
  fc.constantFrom('option', 'options', 'typed', 'steps', 'pairs', 'groups', 'line', 'rating', 'ratings', 'met'),
  fc.oneof(fc.jsonValue(), fc.array(fc.string()), map),
);

describe.each(Object.entries(kinds))('Whatever the log holds for the kind %s', (_kind, { isResponse, judge, like }) => {
  it('is judged without an error, and what is a response has a score from 0 to 1', () => {
    let responses = 0;
    fc.assert(
      fc.property(fc.oneof(like, fc.jsonValue(), misshapen), (value) => {
        const judged = judge(value);
        if (!judged) return;
        responses++;
        expect(judged.score).toBeGreaterThanOrEqual(0);
        expect(judged.score).toBeLessThanOrEqual(1);
        expect(typeof (judged.missing ?? '')).toBe('string');
      }),
      { numRuns: runs(400) },
    );
    expect(responses).toBeGreaterThan(0);
  });

  it('is told from a response without an error, even if it is no JSON', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const inFields = fc.dictionary(fc.constantFrom('typed', 'steps', 'pairs', 'met', 'rating'), anything);
    fc.assert(
      fc.property(fc.oneof(anything, inFields), (value) => {
        expect(isResponse(value)).toBeTypeOf('boolean');
      }),
      { numRuns: runs() },
    );
  });
});
