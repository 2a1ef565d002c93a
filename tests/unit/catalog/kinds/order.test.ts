import { describe, expect, it } from 'vitest';
import { order, told } from './written.ts';

describe('The author of an order is told', () => {
  it('of two steps with one id', () => {
    expect(
      told(order, ['    before:', '      - id: ask\n        text: Ask again.\n    before:']),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:64
         Exercise \`order-one\`: two steps have the id \`ask\`.
         To mend it: give each step its own id; answers are stored under it."
    `);
  });

  it('of two steps with one text', () => {
    expect(told(order, ['Offer a step.', 'Ask what changed.'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:62
         Exercise \`order-one\`: two steps have the same text, \`Ask what changed.\`.
         To mend it: change the words of one, or take it out."
    `);
  });

  it('of steps that do not exist, with those that do', () => {
    expect(told(order, ['first: greet', 'first: greeet'], ['next: offer', 'next: goodbye'])).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:65
         Exercise \`order-one\`: \`first\` of constraint 1 is \`greeet\`, which is not the id of a step.
         To mend it: did you mean \`greet\`?

      2. content/modules/basics/opening/practice.yaml:69
         Exercise \`order-one\`: \`next\` of constraint 2 is \`goodbye\`, which is not the id of a step.
         To mend it: use \`greet\`, \`ask\` or \`offer\`."
    `);
  });

  it('of a step that is to come before itself', () => {
    expect(told(order, ['next: offer', 'next: ask'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:68
         Exercise \`order-one\`: the step \`ask\` is to come before itself.
         To mend it: name two different steps."
    `);
  });

  it('of steps that are to come before each other, once', () => {
    expect(told(order, ['next: offer', 'next: greet'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:65
         Exercise \`order-one\`: no order is right, because these steps are to come before each other: \`greet\` → \`ask\` → \`greet\`.
         To mend it: take one of these constraints out."
    `);
  });

  it('of a longer way round', () => {
    const more = `        next: offer
        why: They hear it too late, and the step has gone before they know what it is for.
      - first: offer
        next: greet
`;
    expect(told(order, ['        next: offer\n', more])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:65
         Exercise \`order-one\`: no order is right, because these steps are to come before each other: \`greet\` → \`ask\` → \`offer\` → \`greet\`.
         To mend it: take one of these constraints out."
    `);
  });

  it('of a pair that stands there twice', () => {
    expect(told(order, ['first: ask', 'first: greet'], ['next: offer', 'next: ask'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:68
         Exercise \`order-one\`: \`before\` says twice that \`greet\` comes before \`ask\`.
         To mend it: take one of the two out."
    `);
  });

  it('of a constraint that the listed order breaks', () => {
    expect(told(order, ['first: ask', 'first: offer'], ['next: offer', 'next: ask'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:68
         Exercise \`order-one\`: \`offer\` is to come before \`ask\`, but \`steps\`, which shows a right order, lists it later.
         To mend it: move one of the two steps, or let \`first\` and \`next\` change places."
    `);
  });
});
