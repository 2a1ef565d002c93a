import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

const toldOf = (option: string): string => problemsOf({ [practiceFile]: swap('A yawn.', option) });

describe('The author is told of an option', () => {
  it('that says “all of the above”', () => {
    expect(toldOf('All of the above.')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:32
         Exercise \`all-signs\`: the option \`All of the above.\` points at the other options, which are shuffled.
         To mend it: write an option that stands by itself: a thing a rep would say or do."
    `);
  });

  it('that says “none of these”', () => {
    expect(toldOf('None of these')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:32
         Exercise \`all-signs\`: the option \`None of these\` points at the other options, which are shuffled.
         To mend it: write an option that stands by itself: a thing a rep would say or do."
    `);
  });

  it('but not of one that is about both of two people', () => {
    expect(toldOf('Invite both of them.')).toBe('');
  });
});
