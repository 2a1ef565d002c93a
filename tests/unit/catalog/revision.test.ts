import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, exerciseRevision, revisionOf, revisionOfFiles } from '../../../src/catalog/revision.ts';
import type { Exercise } from '../../../src/exercises/exercise.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
};

describe('A revision', () => {
  it('is the one that answers are stored with', () => {
    expect(revisionOf({ id: 'first-line', options: [{ id: 'ask', correct: true }] })).toMatchInlineSnapshot(
      `"a7c0ea54"`,
    );
  });

  it('is eight hexadecimal digits that do not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(revisionOf(content)).toMatch(/^[0-9a-f]{8}$/);
        expect(revisionOf(reversed(content))).toBe(revisionOf(content));
      }),
    );
  });

  it.each([
    ['a word', { stem: 'What do you ask?' }, { stem: 'What do you say?' }],
    ['a key', { hint: 'Ask.' }, { stem: 'Ask.' }],
    ['the order of a list', { options: ['a', 'b'] }, { options: ['b', 'a'] }],
    ['something deep inside', { options: [{ why: { text: 'a' } }] }, { options: [{ why: { text: 'b' } }] }],
    ['a number to its text', { answer: 63 }, { answer: '63' }],
    ['what is added', { id: 'a' }, { id: 'a', hint: 'b' }],
  ])('changes with %s', (_what, before, after) => {
    expect(revisionOf(after)).not.toBe(revisionOf(before));
  });
});

describe('The revision of files', () => {
  const of = (files: Record<string, string>): string =>
    revisionOfFiles(Object.keys(files), (name) => files[name] ?? '');

  it('is the same for the same names and contents', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (files) => {
        expect(of(files)).toMatch(/^[0-9a-f]{8}$/);
        expect(of({ ...files })).toBe(of(files));
      }),
    );
  });

  it.each([
    ['a word', { a: 'one' }, { a: 'two' }],
    ['a name', { a: 'one' }, { b: 'one' }],
    ['what is added', { a: 'one' }, { a: 'one', b: '' }],
    ['text that moves to the next file', { a: 'one', b: 'two' }, { a: 'onet', b: 'wo' }],
  ])('changes with %s', (_what, before, after) => {
    expect(of(after)).not.toBe(of(before));
  });
});

describe('Content as written', () => {
  it('is without what a schema fills in', () => {
    const exercise = { id: 'a', required: true, tolerance: 0, near: [], options: [{ id: 'b', correct: false }] };
    expect(asWritten(exercise)).toEqual({ id: 'a', options: [{ id: 'b' }] });
  });

  it('keeps what differs from it', () => {
    const exercise = { id: 'a', required: false, tolerance: 5, near: ['b'], answer: 0, options: [{ correct: true }] };
    expect(asWritten(exercise)).toEqual(exercise);
  });
});

describe('The revision of an exercise', () => {
  const asked: Exercise = {
    kind: 'number',
    id: 'hours',
    stem: 'How many?',
    hint: 'Count.',
    objective: 1,
    required: true,
    review: false,
    answer: 4,
    tolerance: 0,
    unit: 'hours',
    worked: 'Two and two.',
    why: 'Four.',
    mistakes: [],
  };

  it('stays when the question goes over into review', () => {
    expect(exerciseRevision({ ...asked, review: true })).toBe(exerciseRevision(asked));
  });

  it('changes with the question', () => {
    expect(exerciseRevision({ ...asked, answer: 5 })).not.toBe(exerciseRevision(asked));
  });
});
