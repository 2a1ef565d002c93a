import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEvent, isKnown, whyNoEvent } from '../../../src/log/decode.ts';
import { examples } from './examples.ts';

const foreign = { id: 'x', at: 1, device: 'd', type: 'lesson-sung', melody: { notes: ['c', 'e'] } };

describe('Decoding a record', () => {
  it.each(Object.values(examples))('gives back an event of type $type whole', (event) => {
    expect(decodeEvent(event)).toEqual(event);
  });

  it('keeps an event of a type that this release does not know, with all of its fields', () => {
    expect(decodeEvent(foreign)).toEqual(foreign);
  });

  it('keeps fields that a newer release added to a known type', () => {
    const newer = { ...examples['lesson-opened'], mood: 'curious', nested: { deep: [1] } };
    expect(decodeEvent(newer)).toEqual(newer);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'lesson-opened'],
    ['a number', 7],
    ['a list', [examples['lesson-opened']]],
    ['an empty object', {}],
    ['one without an id', { ...foreign, id: undefined }],
    ['one with an empty id', { ...foreign, id: '' }],
    ['one whose id is a number', { ...foreign, id: 7 }],
    ['one without a time', { ...foreign, at: undefined }],
    ['one whose time is a text', { ...foreign, at: '2026-03-09' }],
    ['one whose time is no number', { ...foreign, at: Number.NaN }],
    ['one whose time is endless', { ...foreign, at: Number.POSITIVE_INFINITY }],
    ['one without a device', { ...foreign, device: undefined }],
    ['one without a type', { ...foreign, type: undefined }],
    ['one with an empty type', { ...foreign, type: '' }],
    ['one whose place is a text', { ...foreign, sortAt: '2' }],
    ['one whose place is no number', { ...foreign, sortAt: Number.NaN }],
    ['one whose place is endless', { ...foreign, sortAt: Number.NEGATIVE_INFINITY }],
    ['one whose place is null', { ...foreign, sortAt: null }],
  ])('takes %s for no event', (_name, junk) => {
    expect(decodeEvent(junk)).toBeUndefined();
  });

  it('gives an event with all that was there or none, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ ...plausible, extra: fc.jsonValue() })), (input) => {
        const event = decodeEvent(input);
        if (event) expect({ ...event }).toEqual({ ...(input as object) });
      }),
    );
  });
});

describe('A record that is no event', () => {
  it('is told by what is wrong first', () => {
    const wrong = [
      null,
      [foreign],
      {},
      { ...foreign, id: 7 },
      { ...foreign, device: '' },
      { ...foreign, type: undefined },
      { ...foreign, at: '2026-03-09' },
      { ...foreign, sortAt: Number.POSITIVE_INFINITY },
    ];
    expect(wrong.map((junk) => `It ${whyNoEvent(junk)}.`).join('\n')).toMatchInlineSnapshot(`
      "It is not an object with fields.
      It is not an object with fields.
      It has no "id", or one that is not a text.
      It has no "id", or one that is not a text.
      It has no "device", or one that is not a text.
      It has no "type", or one that is not a text.
      It has no time ("at"), or one that is not a number.
      It has a "sortAt" that is not a number."
    `);
  });

  it('is told from an event, with a place or without', () => {
    expect([foreign, { ...foreign, sortAt: 2 }, ...Object.values(examples)].map(whyNoEvent)).toEqual(
      Array.from({ length: 2 + Object.keys(examples).length }, () => undefined),
    );
  });
});

describe('An event that this release knows', () => {
  it.each(Object.values(examples))('may be of type $type', (event) => {
    expect(isKnown(event)).toBe(true);
  });

  it('may lack what is optional', () => {
    const { confidence: _confidence, ...answered } = examples['exercise-answered'];
    const { call: _call, ...made } = examples['commitment-made'];
    expect([isKnown(answered), isKnown(made)]).toEqual([true, true]);
  });

  it.each([
    ['score', 0],
    ['score', 1],
    ['confidence', 'guess'],
    ['confidence', 'sure'],
    ['context', 'review'],
    ['context', 'check'],
    ['context', 'before'],
  ])('may be an answer whose %s is %j', (field, value) => {
    expect(isKnown({ ...examples['exercise-answered'], [field]: value })).toBe(true);
  });

  it.each(['exercise', 'lesson', 'everything'])('may reset the scope %s', (scope) => {
    expect(isKnown({ ...examples['progress-reset'], scope, names: [] })).toBe(true);
  });

  it.each(['backup', 'link', 'second-copy'])('may be imported from a %s, with nothing new in it', (source) => {
    expect(isKnown({ ...examples.imported, source, added: 0 })).toBe(true);
  });

  it.each(['lesson-sung', '', 'toString', '__proto__', 'constructor'])('is not of type %j', (type) => {
    expect(isKnown({ ...foreign, type })).toBe(false);
  });

  it.each([
    ['lesson-opened', 'lesson', 7],
    ['lesson-opened', 'lesson', ''],
    ['lesson-opened', 'revision', undefined],
    ['exercise-answered', 'exercise', null],
    ['exercise-answered', 'revision', undefined],
    ['exercise-answered', 'score', '1'],
    ['exercise-answered', 'score', Number.NaN],
    ['exercise-answered', 'score', -0.1],
    ['exercise-answered', 'score', 1.1],
    ['exercise-answered', 'attempt', 1.5],
    ['exercise-answered', 'attempt', undefined],
    ['exercise-answered', 'attempt', 0],
    ['exercise-answered', 'confidence', 'certain'],
    ['exercise-answered', 'confidence', null],
    ['exercise-answered', 'hints', undefined],
    ['exercise-answered', 'context', 'elsewhere'],
    ['exercise-answered', 'durationMillis', '4 s'],
    ['exercise-answered', 'standsFor', 7],
    ['exercise-answered', 'standsFor', ''],
    ['lesson-passed', 'sections', undefined],
    ['lesson-passed', 'sections', { top: 'a1b2' }],
    ['lesson-passed', 'sections', { top: [7] }],
    ['commitment-made', 'replaces', 7],
    ['commitment-reviewed', 'note', { text: 'yes' }],
    ['path-followed', 'path', ''],
    ['path-left', 'path', undefined],
    ['review-limit-set', 'questions', -1],
    ['review-limit-set', 'questions', '12'],
    ['commitment-made', 'lesson', undefined],
    ['commitment-made', 'day', '2026-99-99'],
    ['commitment-made', 'day', '2026-02-30'],
    ['commitment-made', 'day', '2026-03'],
    ['commitment-made', 'day', '2026'],
    ['commitment-made', 'day', '+012921-08'],
    ['commitment-made', 'day', '9 March'],
    ['commitment-made', 'day', '2026-03-09T10:00'],
    ['commitment-made', 'call', { name: 'Ada' }],
    ['commitment-reviewed', 'lesson', undefined],
    ['commitment-reviewed', 'commitment', ''],
    ['commitment-reviewed', 'cameUp', 'yes'],
    ['assignment-accepted', 'assignment', undefined],
    ['assignment-accepted', 'lessons', 'first-call'],
    ['assignment-accepted', 'lessons', [7]],
    ['work-handed-in', 'assignment', ''],
    ['work-handed-in', 'handIn', 7],
    ['work-handed-in', 'shared', undefined],
    ['work-handed-in', 'shared', [null]],
    ['progress-reset', 'scope', 'module'],
    ['progress-reset', 'scope', undefined],
    ['progress-reset', 'names', 'first-call'],
    ['progress-reset', 'names', ['first-call', 7]],
    ['progress-reset', 'names', ['']],
    ['reset-undone', 'reset', undefined],
    ['reset-undone', 'reset', ''],
    ['backed-up', 'events', '214'],
    ['backed-up', 'events', -1],
    ['backed-up', 'events', 1.5],
    ['backed-up', 'events', Number.POSITIVE_INFINITY],
    ['imported', 'source', 'mail'],
    ['imported', 'added', -1],
    ['imported', 'added', undefined],
  ] as const)('is no %s whose %s is %j', (type, field, value) => {
    expect(isKnown({ ...examples[type], [field]: value })).toBe(false);
  });

  it('can be told from any other without an error', () => {
    const types = fc.oneof(fc.constantFrom(...Object.keys(examples)), fc.string({ minLength: 1 }));
    const fields = fc.constantFrom(...Object.values(examples).flatMap((event) => Object.keys(event)));
    const junk = fc.tuple(fc.record({ ...plausible, type: types }), fc.dictionary(fields, fc.anything()));
    fc.assert(
      fc.property(junk, ([event, more]) => {
        expect(isKnown({ ...more, ...event })).toBeTypeOf('boolean');
      }),
    );
  });
});

const plausible = {
  id: fc.string({ minLength: 1 }),
  at: fc.integer(),
  device: fc.string({ minLength: 1 }),
  type: fc.string({ minLength: 1 }),
};
