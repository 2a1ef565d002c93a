import { describe, expect, it } from 'vitest';
import { fill, told } from './written.ts';

describe('The author of a gap is told', () => {
  it('of a near miss that is accepted, whatever its case and article', () => {
    expect(told(fill, ['text: need', 'text: The Problem'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`fill-one\`: the near miss \`The Problem\` counts as the accepted wording \`problem\`, so its reason is never shown.
         To mend it: take it out here or there."
    `);
  });

  it('of two near misses that are one', () => {
    expect(told(fill, ['text: wish', 'text: a need'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:62
         Exercise \`fill-one\`: the near miss \`a need\` counts as the earlier one, \`need\`, so its reason is never shown.
         To mend it: take one of the two out."
    `);
  });
});
