import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../../../src/team/hand-in/hand-in.ts';
import {
  buildReply,
  draftOf,
  emptyReply,
  hasWords,
  isReplyDraft,
  replyProblems,
} from '../../../../src/team/reply/reply-draft.ts';
import { replied } from './replied.ts';

const handIn: Pick<HandIn, 'id' | 'assignment' | 'answers'> = {
  id: '2',
  assignment: { ...replied.assignment, edition: 1 },
  answers: ['opening/first', 'opening/letter', 'opening/other'].map((exercise) => ({ exercise, revision: 'r' })),
};
const build = (draft: ReturnType<typeof draftOf>) =>
  buildReply(draft, { id: replied.id, edition: 1, at: replied.at, handIn });

describe('A draft of a reply', () => {
  it('makes the reply that it was taken from', () => {
    expect(build(draftOf(replied))).toEqual(replied);
  });

  it('is the same one after it was kept as JSON, and nothing else is one', () => {
    expect(isReplyDraft(JSON.parse(JSON.stringify(draftOf(replied))))).toBe(true);
    for (const other of [undefined, {}, { ...emptyReply(''), comments: [] }, { ...emptyReply(''), again: [1] }]) {
      expect(isReplyDraft(other)).toBe(false);
    }
  });

  it('with nothing but a name in it makes none', () => {
    for (const draft of [
      emptyReply('Maria'),
      { ...emptyReply('Maria'), line: ' ', comments: { 'opening/first': '\n' } },
    ]) {
      expect(hasWords(draft)).toBe(false);
      expect(build(draft)).toBeUndefined();
    }
    for (const some of [
      { line: 'x' },
      { again: ['opening'] },
      { rows: { opening: 1 } },
      { comments: { 'a/b': 'x' } },
    ]) {
      expect(hasWords({ ...emptyReply(''), ...some })).toBe(true);
    }
  });

  it('leaves out what was cleared, and what is about no answer of the hand-in', () => {
    const draft = { ...emptyReply(''), line: 'x', comments: { 'opening/first': ' ', 'elsewhere/first': 'y' } };
    expect(build(draft)?.answers).toEqual([]);
  });

  it('is told where it is too long', () => {
    const draft = { ...emptyReply('n'.repeat(81)), line: 'l'.repeat(201), comments: { 'a/b': 'c'.repeat(1_001) } };
    expect([...replyProblems(draft).keys()]).toEqual(['from', 'line', 'a/b']);
    expect(replyProblems(draftOf(replied)).size).toBe(0);
  });

  it('makes none for a hand-in with names that no course has', () => {
    const forged = { ...handIn, answers: [{ exercise: 'javascript:alert(1)', revision: 'r' }] };
    const draft = { ...emptyReply(''), comments: { 'javascript:alert(1)': 'x' } };
    expect(buildReply(draft, { id: 'x', edition: 1, at: 0, handIn: forged })).toBeUndefined();
  });
});
