import { describe, expect, it } from 'vitest';
import { spot, told } from './written.ts';

describe('The author of a spot is told', () => {
  it('of two lines with one id', () => {
    expect(told(spot, ['id: again', 'id: yes'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:70
         Exercise \`spot-one\`: two lines have the id \`yes\`.
         To mend it: give each line its own id; answers are stored under it."
    `);
  });

  it('of an answer that is no line, with the one that is near', () => {
    expect(told(spot, ['answer: price', 'answer: prize'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:74
         Exercise \`spot-one\`: the answer is the line \`prize\`, which does not exist.
         To mend it: did you mean \`price\`?"
    `);
  });

  it('of an answer that is no line, with all lines', () => {
    expect(told(spot, ['answer: price', 'answer: goodbye'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:74
         Exercise \`spot-one\`: the answer is the line \`goodbye\`, which does not exist.
         To mend it: use \`hello\`, \`price\`, \`yes\` or \`again\`."
    `);
  });

  it('of a line that reads like the answer', () => {
    expect(told(spot, ['answer: price', 'answer: yes'])).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:70
         Exercise \`spot-one\`: the line \`again\` reads like the answer, \`yes\`, so nobody can tell them apart.
         To mend it: change the words of one of the two."
    `);
  });

  it('of nothing when somebody else says the words of the answer', () => {
    expect(told(spot, ['text: It is ten dollars.', 'text: Yes.'])).toBe('');
  });
});
