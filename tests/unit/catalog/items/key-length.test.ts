import { describe, expect, it } from 'vitest';
import { choices, problemsOf } from '../course-folder.ts';

const longest = (key: 0 | 1 | 2) => ({ key, length: 'longest' }) as const;
const other = (key: 0 | 1 | 2) => ({ key, length: 'like the others' }) as const;

describe('The author is told of right options', () => {
  it('that are the longest in more than half of the choices', () => {
    expect(problemsOf(choices(longest(0), longest(1), other(2)))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml
         In 2 of 3 choices the right option is the longest (\`choice-1\`, \`choice-2\`), so it can be picked without reading.
         To mend it: shorten right options or spell out wrong ones until that holds for half of them at most."
    `);
  });

  it('but not when they are in half of them', () => {
    expect(problemsOf(choices(longest(0), longest(1), other(2), other(0)))).toBe('');
  });

  it('but not when there are two choices only', () => {
    expect(problemsOf(choices(longest(0), longest(1)))).toBe('');
  });
});
