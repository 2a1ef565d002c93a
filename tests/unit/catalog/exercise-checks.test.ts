import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, practiceFile, problemsOf, swap, writeCourse } from './course-folder.ts';

describe('The author is told of answers that can’t be right:', () => {
  it('a choice without a right option', () => {
    expect(problemsOf({ [practiceFile]: swap('        correct: true\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:7
         Exercise \`first-line\`: none of its 3 options is right.
         To mend it: add \`correct: true\` to the best option."
    `);
  });

  it('a choice in which all is right', () => {
    const right = (text: string): string =>
      text
        .replace('everything.', 'everything.\n        correct: true')
        .replace('and wait.', 'and wait.\n        correct: true');
    expect(problemsOf({ [practiceFile]: right })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:7
         Exercise \`first-line\`: each of its 3 options is right, and a choice has one.
         To mend it: keep \`correct: true\` on the best one."
    `);
  });

  it('a multiple with one right option', () => {
    expect(
      problemsOf({ [practiceFile]: swap('A question.\n        correct: true', 'A question.') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:23
         Exercise \`all-signs\`: one of its 3 options is right, and a multiple has two or more.
         To mend it: add \`correct: true\` to every right option, or make it \`kind: choice\`."
    `);
  });

  it('a multiple in which all is right', () => {
    expect(problemsOf({ [practiceFile]: swap('A yawn.', 'A yawn.\n        correct: true') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:23
         Exercise \`all-signs\`: each of its 3 options is right.
         To mend it: add an option that a rep might wrongly tick, or take a \`correct: true\` out."
    `);
  });

  it('a choice with two right options of three', () => {
    expect(problemsOf({ [practiceFile]: swap('kind: multiple', 'kind: choice') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:23
         Exercise \`all-signs\`: 2 of its 3 options are right, and a choice has one.
         To mend it: keep \`correct: true\` on the best one, or make it \`kind: multiple\`."
    `);
  });

  it('an objective that is not one of several', () => {
    expect(
      problemsOf({
        [practiceFile]: swap('objective: 1', 'objective: 3'),
        [lessonFile]: swap('buyerSays:', '  - Close a call.\nbuyerSays:'),
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:4
         Exercise \`first-line\`: objective 3 does not exist.
         To mend it: write a number from 1 to 2, as the lesson has."
    `);
  });

  it('an objective that the lesson does not have', () => {
    expect(problemsOf({ [practiceFile]: swap('objective: 1', 'objective: 2') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:4
         Exercise \`first-line\`: objective 2 does not exist.
         To mend it: write 1; the lesson has one objective."
    `);
  });
});

describe('The author is told of two options', () => {
  it('with one id', () => {
    expect(problemsOf({ [practiceFile]: swap('id: pitch', 'id: ask') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: two options have the id \`ask\`.
         To mend it: give each option its own id; answers are stored under it."
    `);
  });

  it('with one text, whatever its case', () => {
    expect(problemsOf({ [practiceFile]: swap('Tell them everything.', 'ask them something.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: two options have the same text, \`ask them something.\`.
         To mend it: replace one with another mistake that a rep makes."
    `);
  });
});

describe('The author is told of an exercise', () => {
  it('that is placed but does not exist', () => {
    expect(problemsOf({ [lessonFile]: swap('id="first-line"', 'id="fist-line"') })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:26
         The exercise \`fist-line\` is placed here, but practice.yaml has none of that id.
         To mend it: did you mean \`first-line\`?

      2. content/modules/basics/opening/practice.yaml:2
         The exercise \`first-line\` is not placed in the lesson.
         To mend it: put \`<Exercise id="first-line" />\` into lesson.mdx where it belongs, or take it out here."
    `);
  });

  it('that is not placed', () => {
    expect(problemsOf({ [lessonFile]: swap('<Exercise id="all-signs" />\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:18
         The exercise \`all-signs\` is not placed in the lesson.
         To mend it: put \`<Exercise id="all-signs" />\` into lesson.mdx where it belongs, or take it out here."
    `);
  });

  it('that is placed twice', () => {
    expect(problemsOf({ [lessonFile]: (text) => `${text}\n<Exercise id="first-line" />\n` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The exercise \`first-line\` is placed a second time.
         To mend it: take one of the two out."
    `);
  });

  it('that has the name of a heading in its lesson', () => {
    const renamed = { [lessonFile]: swap('## The story', '## First line') };
    expect(problemsOf(renamed)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         The exercise \`first-line\` has the same name as the heading “First line” of its lesson, so a link to \`#first-line\` can’t tell them apart.
         To mend it: change the words of the heading; or the exercise’s id, if nobody has answered it yet."
    `);
  });

  it('that has the id of another', () => {
    expect(problemsOf({ [practiceFile]: swap('id: all-signs', 'id: first-line') })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:28
         The exercise \`all-signs\` is placed here, but practice.yaml has none of that id.
         To mend it: use \`first-line\`, \`last-word\` or \`calls\`.

      2. content/modules/basics/opening/practice.yaml:18
         Two exercises have the id \`first-line\`.
         To mend it: give the newer one another id; answers are stored under it."
    `);
  });
});

describe('The author is told of an id', () => {
  it.each(['constructor', 'prototype'])('that no backup may hold: %s', (id) => {
    const [told = ''] = problemsOf({ [practiceFile]: swap('- id: ask', `- id: ${id}`) }).match(/Exercise .*/) ?? [];
    expect(told).toContain(`the id \`${id}\` can’t be used`);
  });
});

describe('An exercise that is asked in review only', () => {
  const inReview = { [practiceFile]: swap('id: calls', 'id: calls\n    review: true') };

  it('is not placed by its lesson, and counts for nothing there', () => {
    const [lesson] =
      readCourse(
        writeCourse({ ...inReview, [lessonFile]: swap('<Exercise id="calls" />\n', '') }),
      ).course?.modules.flatMap(({ lessons }) => lessons) ?? [];
    expect(lesson?.exercises.map(({ id }) => id)).toEqual(['first-line', 'all-signs', 'last-word']);
    expect(lesson?.reviewItems.map(({ address }) => address)).toEqual(['opening/calls']);
    expect(problemsOf({ ...inReview, [lessonFile]: swap('<Exercise id="calls" />\n', '') })).toBe('');
  });

  it('is told of where the lesson places it all the same', () => {
    expect(problemsOf(inReview)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:32
         The exercise \`calls\` is placed here, but practice.yaml says that it is asked in review only.
         To mend it: take the tag out here, or \`review: true\` out there."
    `);
  });
});
