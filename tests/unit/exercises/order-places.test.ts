import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening } from '../../../src/exercises/order/opening.ts';
import { placedIn, startOrder, withTap } from '../../../src/exercises/order/places.ts';
import { afterTap } from '../../../src/exercises/order/tap-words.ts';
import { runs } from '../runs.ts';
import { order } from './examples.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const tapAll = (taps: readonly string[]): string[] => taps.reduce<string[]>((now, id) => withTap(now, id, ids), []);

describe('Tapping steps in order', () => {
  it('gives each the next number, and the last one its number by itself', () => {
    expect(tapAll(['c', 'a'])).toEqual(['c', 'a']);
    expect(tapAll(['c', 'a', 'e'])).toEqual(['c', 'a', 'e']);
    expect(tapAll(['c', 'a', 'e', 'd'])).toEqual(['c', 'a', 'e', 'd', 'b']);
  });

  it('takes the number of a step out when it is tapped again, and later ones close up', () => {
    expect(tapAll(['c', 'a', 'e', 'a'])).toEqual(['c', 'e']);
    expect(withTap(ids, 'b', ids)).toEqual(['a', 'c', 'd', 'e']);
  });

  it('reaches any order by tapping it, from wherever one is', () => {
    const wanted = fc.shuffledSubarray(ids, { minLength: ids.length });
    const begun = fc.array(fc.constantFrom(...ids));
    fc.assert(
      fc.property(wanted, begun, (all, taps) => {
        const some = tapAll(taps);
        const none = some.toReversed().reduce((now, id) => withTap(now, id, ids), some);
        expect(none).toEqual([]);
        expect(all.slice(0, -1).reduce((now, id) => withTap(now, id, ids), none)).toEqual(all);
      }),
      { numRuns: runs(200) },
    );
  });

  it('never names a step twice, and leaves no other than the tapped one without the number it had', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), fc.constantFrom(...ids), (taps, id) => {
        const before = tapAll(taps);
        const after = withTap(before, id, ids);
        expect(new Set(after).size).toBe(after.length);
        expect(after.filter((one) => one !== id && before.includes(one))).toEqual(before.filter((one) => one !== id));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('What is stored of an order', () => {
  it('gives numbers to the steps that still exist, each once', () => {
    expect(placedIn({ steps: ['b', 'gone', 'a', 'b'] }, ids)).toEqual(['b', 'a']);
    expect(placedIn({ steps: [] }, ids)).toEqual([]);
  });
});

describe('The order in which steps are first seen', () => {
  const exercise = order(['a', 'b', 'c'], ['a', 'b'], ['b', 'c']);

  it('is the one that was drawn, unless that is right already', () => {
    expect(startOrder(['b', 'a', 'c'], exercise.before)).toEqual(['b', 'a', 'c']);
    expect(startOrder(['a', 'b', 'c'], exercise.before)).toEqual(['c', 'b', 'a']);
  });
});

describe('What is told of a tap', () => {
  const nameOf = (id: string): string => `Step ${id}`;

  it.each([
    [['a', 'b'], 'b', 'Step b is number 2 of 5.'],
    [['a'], 'b', 'Step b has no number now.'],
    [['a', 'b', 'c', 'd', 'e'], 'd', 'Step d is number 4 of 5. Step e goes last.'],
  ])('after %j is about the step and its number', (now, id, told) => {
    expect(afterTap({ id, now, all: 5, nameOf })).toBe(told);
  });
});

describe('The opening of a step', () => {
  it.each([
    ['Ask what it costs.', 'Ask what it costs'],
    ['Is it the hinges, or the arms?', 'Is it the hinges, or the arms?'],
    ['Your festival page says that row K stays closed, and we repair.', 'Your festival page says that row K stays…'],
    ['Forty characters, and then a comma here, and more of it.', 'Forty characters, and then a comma here…'],
    ['x'.repeat(50), `${'x'.repeat(40)}…`],
  ])('of “%s” ends with a whole word, if it has one', (text, words) => {
    expect(opening(text)).toBe(words);
  });
});
