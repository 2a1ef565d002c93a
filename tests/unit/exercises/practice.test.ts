import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecallResponse, recallScore } from '../../../src/exercises/recall/grade.ts';
import { isWriteResponse, writeScore } from '../../../src/exercises/write/grade.ts';
import { write } from './examples.ts';

const draft = { ratings: { one: 'weak' }, text: 'Joe,', met: {}, stage: 'judging' } as const;

describe('Writing', () => {
  it('is worth the share of criteria that the learner finds met, whatever the words are', () => {
    expect(writeScore(write(), draft)).toBe(0);
    expect(writeScore(write(), { ...draft, met: { a: '', b: 'words' } })).toBeCloseTo(2 / 3);
    expect(writeScore(write(), { ...draft, met: { a: '', b: '', c: '' } })).toBe(1);
  });

  it('does not count criteria that are not there', () => {
    expect(writeScore(write(), { ...draft, met: { gone: '', constructor: '' } })).toBe(0);
  });

  it('tells a response from anything else', () => {
    expect(isWriteResponse(draft)).toBe(true);
    for (const wrong of [
      null,
      { ...draft, stage: 'done' },
      { ...draft, text: 1 },
      { ...draft, met: [] },
      { ...draft, ratings: 'weak' },
    ])
      expect(isWriteResponse(wrong)).toBe(false);
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof isWriteResponse(value) === 'boolean'));
  });
});

describe('Recalling', () => {
  it('is worth what the learner says of it', () => {
    const ratings = ['again', 'hard', 'good', 'easy'] as const;
    expect(ratings.map((rating) => recallScore({ rating }))).toEqual([0, 0.5, 1, 1]);
  });

  it('tells a response from anything else', () => {
    expect(isRecallResponse({ rating: 'hard' })).toBe(true);
    for (const wrong of [null, 'hard', {}, { rating: 'soso' }]) expect(isRecallResponse(wrong)).toBe(false);
  });
});
