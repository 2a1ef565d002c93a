import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, practiceFile, problemsOf, swap, writeCourse } from './course-folder.ts';

const inBoth = (facts: (text: string) => string) => ({
  [lessonFile]: (text: string) => `${facts(text)}\nSee [the end](/lessons/ending/).\n`,
  [practiceFile]: swap(
    'They think about what you said, and what comes next is worth more than your next sentence.',
    'Yes.',
  ),
});

describe('All findings of a lesson are told at once', () => {
  it('although its front matter lacks a field', () => {
    expect(problemsOf(inBoth(swap('title: The Opening\n', '')))).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:2
         \`title\` is missing.
         To mend it: add it. The title of the lesson.

      2. content/modules/basics/opening/lesson.mdx:33
         The link \`/lessons/ending/\` leads nowhere: there is no page /lessons/ending/.
         To mend it: did you mean \`/lessons/opening/\`?

      3. content/modules/basics/opening/practice.yaml:27
         Exercise \`all-signs\`: \`why\` of option \`pause\` has one word: it should have 15 to 45.
         To mend it: write 14 words more: what this does to the buyer, and what to do instead or next."
    `);
  });

  it('although its front matter is no YAML', () => {
    expect(problemsOf(inBoth(swap('summary: Open a call.', 'summary: Open: a call.')))).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:3
         The text \`Open: a call.\` has a colon in it, which ends the name of a field.
         To mend it: put it in quotation marks: \`"Open: a call."\`.

      2. content/modules/basics/opening/lesson.mdx:34
         The link \`/lessons/ending/\` leads nowhere: there is no page /lessons/ending/.
         To mend it: did you mean \`/lessons/opening/\`?

      3. content/modules/basics/opening/practice.yaml:27
         Exercise \`all-signs\`: \`why\` of option \`pause\` has one word: it should have 15 to 45.
         To mend it: write 14 words more: what this does to the buyer, and what to do instead or next."
    `);
  });

  it('although nothing ends its front matter', () => {
    expect(problemsOf(inBoth(swap('---\n\n## The story', '\n## The story')))).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:1
         The front matter opens with a line \`---\`, and no second one ends it.
         To mend it: write a line \`---\` below its last field, above the prose.

      2. content/modules/basics/opening/lesson.mdx:33
         The link \`/lessons/ending/\` leads nowhere: there is no page /lessons/ending/.
         To mend it: did you mean \`/lessons/opening/\`?

      3. content/modules/basics/opening/practice.yaml:27
         Exercise \`all-signs\`: \`why\` of option \`pause\` has one word: it should have 15 to 45.
         To mend it: write 14 words more: what this does to the buyer, and what to do instead or next."
    `);
  });

  it('although one of its exercises can’t be read, which is not told as missing too; lines are those of the file', () => {
    expect(
      problemsOf({
        [practiceFile]: (text) =>
          swap(
            '    hint: Think of the buyer.\n',
            '',
          )(
            swap(
              'They think about what you said, and what comes next is worth more than your next sentence.',
              'Yes.',
            )(text),
          ),
      }),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`hint\` of exercise \`first-line\` is missing.
         To mend it: add it. Shown after a first try that was not right. Points at the thinking, not at the answer.

      2. content/modules/basics/opening/practice.yaml:26
         Exercise \`all-signs\`: \`why\` of option \`pause\` has one word: it should have 15 to 45.
         To mend it: write 14 words more: what this does to the buyer, and what to do instead or next."
    `);
  });

  it('and nothing is told of exercises that nobody can read', () => {
    expect(problemsOf({ [practiceFile]: swap('  - id: first-line', '  - id: first: line') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         The text \`first: line\` has a colon in it, which ends the name of a field.
         To mend it: put it in quotation marks: \`"first: line"\`."
    `);
  });
});

describe('What can be read of it is there for the preview', () => {
  const courseOf = (overrides: Parameters<typeof writeCourse>[0]) => readCourse(writeCourse(overrides)).course;

  it('a lesson with holes in its front matter', () => {
    const [lesson] = courseOf({ [lessonFile]: swap('title: The Opening\n', '') })?.modules[0]?.lessons ?? [];
    expect(lesson).toMatchObject({ title: '[no title yet]', minutes: 5, takeaways: ['Ask first.', 'Then listen.'] });
  });

  it('its exercises without the one that is broken', () => {
    const [lesson] = courseOf({ [practiceFile]: swap('kind: multiple', 'kind: several') })?.modules[0]?.lessons ?? [];
    expect(lesson?.exercises.map(({ id }) => id)).toEqual(['first-line', 'last-word', 'calls']);
  });

  it.each([
    ['a tag that is not closed', '<Story>'],
    ['code', 'It costs {price}.'],
    ['an unknown tag', '<Video />'],
  ])('its prose as written, where it has %s', (_what, prose) => {
    const [lesson] = courseOf({ [lessonFile]: (text) => `${text}\n${prose}\n` })?.modules[0]?.lessons ?? [];
    expect(lesson?.proseCompiles).toBe(false);
  });

  it.each([
    ['lacks a field', swap('title: Basics\n', '')],
    ['is no YAML', swap('title: Basics', 'title: Basics: one')],
    ['does not list its lessons', swap('lessons:\n  - opening\n', '')],
  ])('a module whose module.yaml %s, with its lessons', (_what, change) => {
    const module = courseOf({ 'modules/basics/module.yaml': change })?.modules[0];
    expect([module?.id, module?.lessons.map(({ id }) => id)]).toEqual(['basics', ['opening']]);
  });
});
