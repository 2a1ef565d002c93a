import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

const yawn = swap('A yawn.', 'They never yawn.');

describe('The author is told of an absolute word', () => {
  it('in one option alone, be it right or wrong', () => {
    expect(problemsOf({ [practiceFile]: yawn })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:32
         Exercise \`all-signs\`: \`yawn\` is the one option with an absolute word, \`never\`, which gives it away.
         To mend it: say it without that word, or give another option such a word too."
    `);
    expect(problemsOf({ [practiceFile]: swap('A pause.', 'Always a pause.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:24
         Exercise \`all-signs\`: \`pause\` is the one option with an absolute word, \`Always\`, which gives it away.
         To mend it: say it without that word, or give another option such a word too."
    `);
  });

  it('but not when another option has one too', () => {
    expect(problemsOf({ [practiceFile]: (text) => swap('A pause.', 'Only a pause.')(yawn(text)) })).toBe('');
  });

  it('but not as a part of a longer word', () => {
    expect(problemsOf({ [practiceFile]: swap('A yawn.', 'A commonly seen yawn.') })).toBe('');
  });
});
