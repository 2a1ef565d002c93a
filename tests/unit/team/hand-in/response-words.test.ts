import { describe, expect, it } from 'vitest';
import type { PlacedExercise } from '../../../../src/catalog/course.ts';
import { questionOutline } from '../../../../src/team/hand-in/question-outline.ts';
import {
  isSelfRated,
  pickInWords,
  picksIn,
  responseInWords,
  writtenIn,
} from '../../../../src/team/hand-in/response-words.ts';
import { questions } from './work.ts';

describe('The outline of a question', () => {
  const outline = (exercise: object) => {
    const common = { address: 'a/b', stem: 'Stem', revision: 'r', id: 'b' };
    return questionOutline({ ...common, ...exercise } as unknown as PlacedExercise);
  };
  const two = [
    { id: 'x', text: 'X', correct: true, why: 'Yes.' },
    { id: 'y', text: 'Y', correct: false, why: 'No.' },
  ];

  it.each([
    ['choice', { options: two }, { option: 'x' }, 'X', true],
    ['multiple', { options: two }, { options: ['x', 'y'] }, 'X; Y', true],
    ['spot', { lines: two, answer: 'x' }, { line: 'x' }, 'X', true],
    ['match', { prompts: [{ id: 'p', text: 'P', reply: 'x' }], replies: two }, { pairs: { p: 'x' } }, 'P → X', true],
    [
      'sort',
      { cards: [{ id: 'p', text: 'P', group: 'g' }], groups: [{ id: 'g', name: 'G' }] },
      { groups: { p: 'g' } },
      'P → G',
      true,
    ],
    ['order', { steps: two }, { steps: ['y', 'x'] }, 'Y → X', false],
    [
      'conversation',
      { nodes: [{ id: 'n', line: 'N', replies: [{ id: 'x', text: 'X', grade: 'best' }] }] },
      { steps: [{ node: 'n', reply: 'x' }] },
      'N → X',
      true,
    ],
    ['recall', {}, { rating: 'good' }, 'Got it', false],
    ['fill', {}, { typed: ' Miss' }, '“miss”', false],
    ['write', { criteria: two }, { text: 'Dear' }, 'Dear', false],
  ])('of the kind %s says what was picked, in words', (kind, parts, response, words, hasKey) => {
    const question = outline({ kind, ...parts });
    expect(responseInWords(response, question)).toBe(words);
    expect(picksIn(response, question).some((pick) => question.right.includes(pick))).toBe(hasKey);
  });
});

const [choice, write, match] = questions;

describe('A response to a question', () => {
  it('is read by the kind of the question', () => {
    const forged = { option: 'price', pairs: { price: 'cost' } };
    expect(picksIn(forged, choice)).toEqual(['price']);
    expect(picksIn(forged, match)).toEqual(['price=cost']);
    expect(responseInWords(forged, match)).toBe('“Too dear.” → A worry about cost');
  });

  it('that has become one of another kind is read as what it was', () => {
    expect(picksIn({ options: ['price', 'wait'] }, choice)).toEqual(['price', 'wait']);
    expect(responseInWords({ options: ['price', 'wait'] }, choice)).toBe('Name the price; Wait');
    expect(responseInWords({ rating: 'good' }, choice)).toBe('Got it');
  });

  it('that this site does not have is told by its ids', () => {
    expect(responseInWords({ pairs: { price: 'cost' } }, undefined)).toBe('price → cost');
    expect(responseInWords({ steps: ['b', 'a'] }, undefined)).toBe('b → a');
    expect(pickInWords('\u202Eprice', choice)).toBe('price');
  });

  it('counts each pick once, and at most 30', () => {
    expect(picksIn({ options: ['a', 'a', 'b'] }, undefined)).toEqual(['a', 'b']);
    const many = Array.from({ length: 99 }, (_, index) => `option-${index}`);
    expect(picksIn({ options: many }, undefined)).toEqual(many.slice(0, 30));
  });

  it('that can’t be read says nothing', () => {
    for (const junk of [undefined, null, 7, 'price', ['price'], {}, { option: '' }, { steps: [] }]) {
      expect(picksIn(junk, choice)).toEqual([]);
      expect(responseInWords(junk, choice)).toBe('');
    }
  });

  it('holds a text in people’s own words where they wrote one', () => {
    expect(writtenIn({ ratings: {}, text: ' Dear\n', met: {}, stage: 'judging' })).toBe(' Dear\n');
    for (const other of [{ option: 'price' }, { typed: 'cost' }, { text: 7 }, 'Dear', null]) {
      expect(writtenIn(other)).toBeUndefined();
    }
  });

  it('is rated by people themselves where its kind says so', () => {
    expect([choice, write, match, undefined].map(isSelfRated)).toEqual([false, true, false, false]);
  });
});
