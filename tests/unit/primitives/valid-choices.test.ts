import { describe, expect, it } from 'vitest';
import { choices } from '../../../src/primitives/valid-choices.ts';

describe('Valid choices in a message', () => {
  it.each([
    ['fundation', 'did you mean `foundation`?'],
    ['Foundation', 'did you mean `foundation`?'],
    ['advance', 'did you mean `advanced`?'],
    ['easy', 'use `foundation`, `practitioner` or `advanced`.'],
    ['', 'use `foundation`, `practitioner` or `advanced`.'],
  ])('for %j are: %s', (written, told) => {
    expect(choices(['foundation', 'practitioner', 'advanced'], written)).toBe(told);
  });

  it('name the nearest of several that are near', () => {
    expect(choices(['listening', 'listing'], 'listning')).toBe('did you mean `listening`?');
  });

  it.each([
    [['one'], 'use `one`.'],
    [['one', 'two', 'one'], 'use `one` or `two`.'],
    [[], 'take it out.'],
  ])('%j are: %s', (valid, told) => {
    expect(choices(valid, 'nothing like it')).toBe(told);
  });

  it('give way to what else can be done, when there is none', () => {
    expect(choices([], 'x', 'add one.')).toBe('add one.');
  });

  it('take two swapped letters for one slip', () => {
    expect(choices(['hint', 'stem'], 'hnit')).toBe('did you mean `hint`?');
  });
});
