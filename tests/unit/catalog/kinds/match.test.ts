import { describe, expect, it } from 'vitest';
import { match, told } from './written.ts';

describe('The author of a match is told', () => {
  it('of two prompts and of two replies with one id', () => {
    expect(told(match, ['id: late', 'id: dear'], ['id: team', 'id: date'])).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:62
         Exercise \`match-one\`: two prompts have the id \`dear\`.
         To mend it: give each prompt its own id; answers are stored under it.

      2. content/modules/basics/opening/practice.yaml:77
         Exercise \`match-one\`: two replies have the id \`date\`.
         To mend it: give each reply its own id; answers are stored under it."
    `);
  });

  it('of two prompts and of two replies with one text', () => {
    expect(
      told(
        match,
        ['It comes too late.', 'It is too dear.'],
        ['Who else would use it?', 'When would be early enough? '],
      ),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:62
         Exercise \`match-one\`: two prompts have the same text, \`It is too dear.\`.
         To mend it: change the words of one, or take it out.

      2. content/modules/basics/opening/practice.yaml:77
         Exercise \`match-one\`: two replies have the same text, \`When would be early enough?\`.
         To mend it: change the words of one, or take it out."
    `);
  });

  it('of a reply that does not exist, with the one that is near', () => {
    expect(told(match, ['reply: worth', 'reply: wroth'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:60
         Exercise \`match-one\`: the prompt \`dear\` has the reply \`wroth\`, which does not exist.
         To mend it: did you mean \`worth\`?"
    `);
  });

  it('that no reply is to spare', () => {
    expect(told(match, ['reply: worth', 'reply: team'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:70
         Exercise \`match-one\`: each reply fits a prompt, so the last pair needs no thought.
         To mend it: add a reply that fits none of them, and that a rep might choose."
    `);
  });
});
