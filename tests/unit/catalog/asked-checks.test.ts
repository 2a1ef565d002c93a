import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { type Overrides, problemsOf, writeCourse } from './course-folder.ts';

const file = 'modules/basics/opening/asked.yaml';
const lessonOf = (overrides: Overrides) => readCourse(writeCourse(overrides)).course?.modules[0]?.lessons[0];

describe('What people ask, beside a lesson', () => {
  it('may stand at the lesson, at a section and at an exercise', () => {
    const asked = { top: ['how to begin'], 'the-story': ['who is ringing'], 'first-line': ['what to say first'] };
    expect(lessonOf({ [file]: JSON.stringify(asked) })?.asked).toEqual(asked);
    expect(problemsOf({ [file]: JSON.stringify(asked) })).toBe('');
  });

  it('changes nothing that was learned', () => {
    expect(lessonOf({ [file]: 'top: [how to begin]' })?.revision).toBe(lessonOf({})?.revision);
  });
});

describe('The author is told of', () => {
  it('words that lead to a place which the lesson does not have', () => {
    expect(problemsOf({ [file]: 'top:\n  - how to begin\nthe-stroy:\n  - who is ringing\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/asked.yaml:3
         The lesson has no section or exercise \`the-stroy\`.
         To mend it: did you mean \`the-story\`?"
    `);
  });

  it('a place without words', () => {
    expect(problemsOf({ [file]: 'top: []' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/asked.yaml:1
         \`top\` has no entry: it must have at least 1.
         To mend it: add 1 or more."
    `);
  });

  it('words that are no list', () => {
    expect(problemsOf({ [file]: 'top: how to begin' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/asked.yaml:1
         \`top\` is \`how to begin\`: it must be a list.
         To mend it: write each entry on a line of its own, after a hyphen and a space: \`- how to begin\`."
    `);
  });

  it('a file that nothing reads, such as one whose name is misspelt', () => {
    expect(problemsOf({ 'modules/basics/opening/aksed.yml': 'top: [how to begin]' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/aksed.yml
         Nothing reads this file.
         To mend it: give it one of the names \`practice.yaml\`, \`asked.yaml\`, or remove it."
    `);
  });
});
