import { describe, expect, it } from 'vitest';
import { practiceFile, problemsOf, swap } from '../course-folder.ts';

const toldOf = (stem: string): string => problemsOf({ [practiceFile]: swap('Which two are signs?', stem) });

describe('The author is told of a multiple', () => {
  it('whose stem does not say how many options to choose', () => {
    expect(toldOf('Which are signs?')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:21
         Exercise \`all-signs\`: the stem does not say how many options to choose, and two are right.
         To mend it: write it in words or digits: \`Which two ...?\` or \`Choose two.\`"
    `);
  });

  it('whose stem says another number', () => {
    expect(toldOf('They have 20 sites. Which three are signs?')).toContain('two are right');
  });

  it.each(['Two of these are signs. Which?', 'Which are signs? (Choose 2.)'])('but not when it does: %s', (stem) => {
    expect(toldOf(stem)).toBe('');
  });
});
