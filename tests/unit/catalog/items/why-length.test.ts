import { describe, expect, it } from 'vitest';
import { conversation, fill, match, number, order, recall, sort, spot, told, WHY, write } from '../kinds/written.ts';

const words = (count: number): string => `why: ${Array.from({ length: count }, () => 'word').join(' ')}`;

describe('The author is told of a `why`', () => {
  it('that is too short', () => {
    expect(told(recall, [WHY, words(14)])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`recall-one\`: \`why\` has 14 words: it should have 15 to 45.
         To mend it: write one word more: what this does to the buyer, and what to do instead or next."
    `);
  });

  it('that is too long', () => {
    expect(told(recall, [WHY, words(48)])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`recall-one\`: \`why\` has 48 words: it should have 15 to 45.
         To mend it: take out 3 words or more."
    `);
  });

  it.each([
    ['`why` of near miss 1', fill],
    ['`why` of mistake 1', number.replace(WHY, words(20))],
    ['`why` of constraint 1', order],
    ['`why` of prompt `dear`', match],
    ['`why` of card `sets`', sort],
    ['`why` of line `hello`', spot],
    ['`why` of sample `short`', write],
    ['`why` of reply `ask` of node `opening`', conversation()],
  ])('wherever it stands: %s', (place, exercise) => {
    expect(told(exercise, [WHY, 'why: So.'])).toContain(`${place} has one word`);
  });

  it('whose marks are no words', () => {
    const marked = words(13).replace('why: word', 'why: "**word** [word](#the-story)');
    expect(told(recall, [WHY, `${marked}"`])).toContain('`why` has 14 words');
  });

  it.each([15, 45])('but not of one with %i words', (count) => {
    expect(told(recall, [WHY, words(count)])).toBe('');
  });
});
