import { describe, expect, it } from 'vitest';
import { sort, told } from './written.ts';

describe('The author of a sort is told', () => {
  it('of two groups and of two cards with one id', () => {
    expect(
      told(sort, ['id: guess', 'id: fact'], ['group: guess', 'group: fact'], ['id: fine', 'id: sets']),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`sort-one\`: two groups have the id \`fact\`.
         To mend it: give each group its own id; answers are stored under it.

      2. content/modules/basics/opening/practice.yaml:71
         Exercise \`sort-one\`: two cards have the id \`sets\`.
         To mend it: give each card its own id; answers are stored under it."
    `);
  });

  it('of two groups with one name and of two cards with one text', () => {
    expect(told(sort, ['A guess', 'a fact'], ['They paid a fine.', 'The sets came late.'])).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`sort-one\`: two groups have the same text, \`a fact\`.
         To mend it: change the words of one, or take it out.

      2. content/modules/basics/opening/practice.yaml:71
         Exercise \`sort-one\`: two cards have the same text, \`The sets came late.\`.
         To mend it: change the words of one, or take it out."
    `);
  });

  it('of a group that does not exist, and not that it seems empty', () => {
    expect(told(sort, ['group: guess', 'group: guesses'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:69
         Exercise \`sort-one\`: the card \`labels\` has the group \`guesses\`, which does not exist.
         To mend it: did you mean \`guess\`?"
    `);
  });

  it('of a group without a card', () => {
    expect(told(sort, ['group: guess', 'group: fact'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`sort-one\`: the group \`guess\` has no card.
         To mend it: add a card that belongs there, or take the group out."
    `);
  });
});
