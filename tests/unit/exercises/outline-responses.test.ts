import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTyped, type Reading, shortText } from '../../../src/exercises/reading.ts';
import { readings } from '../../../src/exercises/readings.ts';
import * as registry from '../../../src/exercises/registry.ts';
import { runs } from '../runs.ts';

const { choice, conversation, fill, match, multiple, number, order, recall, sort, spot, write } = registry;

/** What a reading makes of a response, with items told by their ids in capitals. */
const told = ({ picks, written, words }: Reading, response: unknown) => ({
  picks: picks(response),
  written: written?.(response),
  words: words?.(response, (item) => item.toUpperCase()) ?? '',
});

const kept = { ratings: { one: 'weak' }, text: 'Dear\nSam', met: { a: 'Sam' }, stage: 'judging' };

describe('A response as a hand-in and the board read it', () => {
  it.each([
    ['choice', choice.reading, { option: 'ask' }, ['ask']],
    ['choice before anything is chosen', choice.reading, { option: '' }, []],
    ['spot', spot.reading, { line: 'third' }, ['third']],
    ['multiple', multiple.reading, { options: ['a', 'c'] }, ['a', 'c']],
    ['match', match.reading, { pairs: { price: 'worth', time: 'later' } }, ['price=worth', 'time=later']],
    ['sort', sort.reading, { groups: { price: 'worth' } }, ['price=worth']],
    ['fill', fill.reading, { typed: '  The  Problem' }, ['“the problem”']],
    ['number', number.reading, { typed: '63 K' }, ['“63 k”']],
    [
      'conversation',
      conversation.reading,
      { steps: [{ node: 'first', reply: 'good' }], coached: true },
      ['first=first/good'],
    ],
  ])('of the kind %s is what was picked', (_kind, reading, response, picks) => {
    expect(told(reading, response)).toEqual({ picks, written: undefined, words: '' });
  });

  it('of the kind order is the steps one after the other, as none is wrong by itself', () => {
    expect(told(order.reading, { steps: ['b', 'a'] })).toEqual({ picks: [], written: undefined, words: 'B → A' });
  });

  it('of the kind recall is the rating', () => {
    expect(told(recall.reading, { rating: 'hard' })).toEqual({ picks: [], written: undefined, words: 'Slow' });
  });

  it('of the kind write is the text with every letter, and nothing of the judging', () => {
    expect(told(write.reading, kept)).toEqual({ picks: [], written: 'Dear\nSam', words: '' });
  });

  it('is rated by people themselves where they write or turn a card', () => {
    expect([write, recall].map(({ reading }) => reading.selfRated)).toEqual([true, true]);
    const graded = [choice, conversation, fill, match, multiple, number, order, sort, spot];
    expect(graded.filter(({ reading }) => reading.selfRated)).toEqual([]);
  });
});

describe('A forged response', () => {
  it.each([
    ['lists with other things than ids', multiple.reading, { options: ['a', 7, null, ['b'], 'c'] }, ['a', 'c']],
    ['pairs with other things than ids', match.reading, { pairs: { a: 'x', b: 7, c: null, d: {} } }, ['a=x']],
    ['a list for pairs', sort.reading, { groups: ['a', 'b'] }, []],
    [
      'steps that are none',
      conversation.reading,
      { steps: ['a', null, 7, {}, { node: 'a' }, { reply: 'b' }, { node: 7, reply: 'b' }, { node: 'n', reply: 'r' }] },
      ['n=n/r'],
    ],
    ['a number for a text', fill.reading, { typed: 7 }, []],
    ['a list for an id', choice.reading, { option: ['ask'] }, []],
    ['no fields at all', spot.reading, 'third', []],
  ])('with %s is read as far as it can be', (_what, reading, response, picks) => {
    expect(reading.picks(response)).toEqual(picks);
  });

  it('keeps an item that is named like a field of every object', () => {
    const pairs = JSON.parse('{"__proto__":"constructor","constructor":"__proto__"}');
    expect(match.reading.picks({ pairs }).toSorted()).toEqual(['__proto__=constructor', 'constructor=__proto__']);
  });

  it('shows at most 30 steps, and no more of a word than a line holds', () => {
    const steps = Array.from({ length: 5_000 }, (_, index) => `step-${index}`);
    expect(order.reading.words?.({ steps }, (step) => step).split(' → ')).toHaveLength(30);
    expect(recall.reading.words?.({ rating: 'x'.repeat(5_000) }, String)).toBe(shortText('x'.repeat(5_000)));
    expect(fill.reading.picks({ typed: 'x'.repeat(5_000) })[0]).toHaveLength(63);
  });
});

const id = fc.oneof(fc.constantFrom('a', 'constructor', '__proto__'), fc.string());
/** What a kind would keep, or whatever JSON can say. */
const or = (like: fc.Arbitrary<unknown>) => fc.oneof(like, fc.jsonValue());
const ids = or(fc.array(or(id)));
const map = or(fc.dictionary(id, or(id)));
const steps = or(fc.array(or(fc.record({ node: or(id), reply: or(id) }))));
/** Any of the fields that some response has, or JSON that is nothing like a response. */
const response = or(
  fc.record(
    {
      option: or(id),
      options: ids,
      line: or(id),
      pairs: map,
      groups: map,
      typed: or(id),
      rating: or(id),
      text: or(id),
    },
    { requiredKeys: [] },
  ),
);
const inOrder = fc.record({ steps: fc.oneof(ids, steps) });

describe.each([...readings])('Whatever was sent for the kind %s', (_kind, reading) => {
  it('is read as texts, without an error and without a change to it', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(response, inOrder), (sent) => {
        const before = JSON.stringify(sent);
        const { picks, written, words } = told(reading, sent);
        expect(Array.isArray(picks) && picks.every((pick) => typeof pick === 'string')).toBe(true);
        expect(picks.filter(isTyped).every((pick) => pick.endsWith('”'))).toBe(true);
        expect(typeof (written ?? '')).toBe('string');
        expect(typeof words).toBe('string');
        expect(JSON.stringify(sent)).toBe(before);
        if (picks.length > 0 || written !== undefined || words !== '') read++;
      }),
      { numRuns: runs(400) },
    );
    expect(read).toBeGreaterThan(0);
  });
});
