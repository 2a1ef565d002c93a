import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

// The shortest option has 19 letters.
const toldOf = (letters: number): string =>
  problemsOf({ [practiceFile]: swap('Tell them everything.', 'x'.repeat(letters)) });

describe('The author is told of the options of a choice', () => {
  it('of which one is much longer than another', () => {
    expect(toldOf(60)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: the option \`pitch\` has 60 letters and \`ask\` has 19, so their lengths tell them apart.
         To mend it: shorten the one or spell out the other, until the longest has at most twice as many or 40 more."
    `);
  });

  it('but not when the longest has forty letters more', () => {
    expect(toldOf(59)).toBe('');
  });

  it('but not when the longest has twice as many', () => {
    const others = ['Ask them something.', 'Let them begin, and wait.'].map((text) =>
      swap(text, `${text}${'y'.repeat(60)}`),
    );
    const long = swap('Tell them everything.', 'x'.repeat(158));
    expect(problemsOf({ [practiceFile]: (text) => [...others, long].reduce((all, change) => change(all), text) })).toBe(
      '',
    );
  });

  it('but not of those of a multiple', () => {
    expect(problemsOf({ [practiceFile]: swap('A yawn.', 'x'.repeat(90)) })).toBe('');
  });
});
