import { describe, expect, it } from 'vitest';
import { declaredIn, fits, titlePattern } from '../../../src/cli/test-titles.ts';

describe('The titles in a test file', () => {
  const titlesIn = (code: string) => declaredIn(code).titles;

  it('are those of its tests with the ones around them', () => {
    expect(titlesIn(`describe('A log', () => { it('keeps', () => {}); test.skip("drops", () => {}); });`)).toEqual([
      'A log',
      'A log keeps',
      'A log drops',
    ]);
  });

  it('have a star where a value is filled in', () => {
    expect(titlesIn(`it.each(kinds)('%s is $name', () => {}); test(\`has \${most} lines\`, () => {});`)).toEqual([
      '* is *',
      'has * lines',
    ]);
  });

  it('are not the steps of a test, nor what another function is called with', () => {
    expect(titlesIn(`test.step('step', () => {}); expect('it'); test.use({ width: 1 });`)).toEqual([]);
  });

  it('come with the files of its own that it imports', () => {
    expect(declaredIn(`import { a } from './a.ts'; import { it } from 'vitest';`).imports).toEqual(['./a.ts']);
  });
});

describe('Words fit a title', () => {
  it.each([
    ['goes by', 'Order goes by time', true],
    ['GOES, by', 'Order goes by time', true],
    ['goes b', 'Order goes by time', false],
    ['goes time', 'Order goes by time', false],
    ["doesn't", 'It doesn’t matter', true],
    ['the kind choice is a folder', 'The kind * is a folder', true],
    ['kind of thing is a', 'The kind * is a folder', true],
    ['choice', 'The kind * is a folder', false],
    ['...', 'The kind * is a folder', false],
  ])('%s in %s: %s', (phrase, title, expected) => {
    expect(fits(phrase, title)).toBe(expected);
  });

  it('and the runners find the same title', () => {
    const pattern = new RegExp(titlePattern(["it doesn't GO", 'by time']));
    for (const title of ['A log: it doesn’t go on', 'Order goes by time']) expect(title).toMatch(pattern);
    for (const title of ['A log: it doesn’t gossip', 'by lifetime', 'Order goes by no time'])
      expect(title).not.toMatch(pattern);
  });
});
