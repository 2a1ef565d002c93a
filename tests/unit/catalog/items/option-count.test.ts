import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

const WHY = 'why: It does this to the buyer and that to the talk, so next time say the other.';
const more = (...ids: string[]): string =>
  `${ids.map((id) => `      - id: ${id}\n        text: Say the word ${id}.\n        ${WHY}\n`).join('')}  - id: all-signs`;

describe('The author is told of a choice', () => {
  it('with two options', () => {
    const without = (text: string): string => text.replace(/ {6}- id: wait\n.*\n.*\n/, '');
    expect(problemsOf({ [practiceFile]: without })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:7
         Exercise \`first-line\`: it has 2 options, and a choice has 3 or 4.
         To mend it: add another mistake that reps make."
    `);
  });

  it('with five options', () => {
    expect(problemsOf({ [practiceFile]: swap('  - id: all-signs', more('four', 'five')) })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:7
         Exercise \`first-line\`: it has 5 options, and a choice has 3 or 4.
         To mend it: take out the option that tempts least; three are usually enough."
    `);
  });

  it('but not of one with four', () => {
    expect(problemsOf({ [practiceFile]: swap('  - id: all-signs', more('four')) })).toBe('');
  });
});
