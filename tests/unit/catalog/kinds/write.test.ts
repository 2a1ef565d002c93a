import { describe, expect, it } from 'vitest';
import { told, write } from './written.ts';

describe('The author of a writing exercise is told', () => {
  it('of two samples and of two criteria with one id', () => {
    expect(told(write, ['id: long', 'id: short'], ['id: brief', 'id: asks'])).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:62
         Exercise \`write-one\`: two samples have the id \`short\`.
         To mend it: give each sample its own id; answers are stored under it.

      2. content/modules/basics/opening/practice.yaml:71
         Exercise \`write-one\`: two criteria have the id \`asks\`.
         To mend it: give each criterion its own id; answers are stored under it."
    `);
  });

  it('of two criteria with one text', () => {
    expect(told(write, ['Has two sentences.', 'Asks for one step.'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:71
         Exercise \`write-one\`: two criteria have the same text, \`Asks for one step.\`.
         To mend it: change the words of one, or take it out."
    `);
  });

  it('of two samples with one rating', () => {
    expect(told(write, ['rating: weak', 'rating: strong'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         Exercise \`write-one\`: each sample is rated \`strong\`, so there is nothing to tell apart.
         To mend it: write another sample in place of one, rated \`weak\` or \`workable\`."
    `);
  });
});
