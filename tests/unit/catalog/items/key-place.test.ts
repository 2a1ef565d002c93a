import { describe, expect, it } from 'vitest';
import { choices, problemsOf } from '../course-folder.ts';

const at = (...keys: (0 | 1 | 2)[]) => choices(...keys.map((key) => ({ key, length: 'like the others' }) as const));

describe('The author is told of right options', () => {
  it('that keep to one place', () => {
    expect(problemsOf(at(1, 1, 1))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml
         In 3 of 3 choices the right option is the second (\`choice-1\`, \`choice-2\`, \`choice-3\`), so its place gives it away.
         To mend it: move it to another place until that holds for 2 of them at most."
    `);
    expect(problemsOf(at(2, 0, 2, 2))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml
         In 3 of 4 choices the right option is the third (\`choice-1\`, \`choice-3\`, \`choice-4\`), so its place gives it away.
         To mend it: move it to another place until that holds for 2 of them at most."
    `);
  });

  it.each([[[0, 0, 1]], [[2, 2, 0, 1]], [[1, 1, 1, 0, 2]]])(
    'but not when half of them, rounded up, share a place: %j',
    (keys) => {
      expect(problemsOf(at(...(keys as (0 | 1 | 2)[])))).toBe('');
    },
  );

  it('but not when there are two choices only', () => {
    expect(problemsOf(at(0, 0))).toBe('');
  });
});
