import { describe, expect, it } from 'vitest';
import { lessonFile, practiceFile, problemsOf, swap } from '../course-folder.ts';

const secondObjective = { [lessonFile]: swap('buyerSays:', '  - Close a call.\nbuyerSays:') };

describe('The author is told of an objective', () => {
  it('that no exercise practices', () => {
    expect(problemsOf(secondObjective)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:9
         Objective 2, “Close a call.”, is practiced by no exercise.
         To mend it: write \`objective: 2\` at one that does, or add one."
    `);
  });

  it('but not when an exercise has one that does not exist, which may be it', () => {
    const told = problemsOf({ ...secondObjective, [practiceFile]: swap('objective: 1', 'objective: 3') });
    expect(told).toContain('objective 3 does not exist');
    expect(told).toContain('Found 1 problem');
  });

  it('but not when each has an exercise', () => {
    expect(problemsOf({ ...secondObjective, [practiceFile]: swap('objective: 1', 'objective: 2') })).toBe('');
  });
});
