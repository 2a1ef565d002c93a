import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '../../../src/catalog/problem.ts';

const problem = (file: string, line?: number): Problem => ({ file, line, what: 'It is wrong.', mend: 'right it.' });

describe('Problems as one block', () => {
  it('are nothing where there are none', () => {
    expect(formatProblems([])).toBe('');
  });

  it('come by file and line, those without a line first', () => {
    const problems = [problem('b', 2), problem('a', 10), problem('a', 9), problem('a')];
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "Found 4 problems in the content.

      1. a
         It is wrong.
         To mend it: right it.

      2. a:9
         It is wrong.
         To mend it: right it.

      3. a:10
         It is wrong.
         To mend it: right it.

      4. b:2
         It is wrong.
         To mend it: right it."
    `);
  });

  it('leave the list that they were given as it was', () => {
    const problems = [problem('b'), problem('a')];
    formatProblems(problems);
    expect(problems).toEqual([problem('b'), problem('a')]);
  });
});
