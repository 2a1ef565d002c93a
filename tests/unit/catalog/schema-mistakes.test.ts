import { describe, expect, it } from 'vitest';
import { lessonFile, practiceFile, problemsOf, swap } from './course-folder.ts';

const fill = (sentence: string): string => `  - id: gap
    kind: fill
    objective: 1
    stem: Fill the gap.
    hint: It hurts.
    sentence: ${sentence}
    accept: [problem]
    why: It is the word.
`;

describe('The author is told that a field is missing', () => {
  it('in a file', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is missing.
         To mend it: add it. The name in the header and in every page title."
    `);
  });

  it('in an option, which is named by its id', () => {
    expect(problemsOf({ [practiceFile]: swap('        why: It begins with you.\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         \`why\` of option \`pitch\` of exercise \`first-line\` is missing.
         To mend it: add it. 15 to 45 words: what it gets right, what it costs with this buyer, what to do instead."
    `);
  });

  it('in an exercise without an id, which is named by its place', () => {
    expect(problemsOf({ [practiceFile]: swap('  - id: first-line\n    kind', '  - kind') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`id\` of exercise 1 is missing.
         To mend it: add it. Permanent name of the exercise inside its lesson. Answers are stored under it: never change it."
    `);
  });

  it('when it has no value', () => {
    expect(problemsOf({ [lessonFile]: swap('title: The Opening', 'title:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:2
         \`title\` is missing.
         To mend it: add it. The title of the lesson."
    `);
  });

  it('when an exercise has no kind', () => {
    expect(problemsOf({ [practiceFile]: swap('    kind: choice\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`kind\` of exercise \`first-line\` is missing.
         To mend it: add it."
    `);
  });

  it('in a group of fields', () => {
    expect(problemsOf({ [lessonFile]: swap('  do: ask one question\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:14
         \`do\` of \`commitment\` is missing.
         To mend it: add it. One visible thing to do, starting with a verb: "ask what put it on the list"."
    `);
  });
});

describe('The author is told that a field does not exist', () => {
  it('with the one that is near', () => {
    expect(problemsOf({ [practiceFile]: swap('hint: Think', 'hnit: Think') })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`hint\` of exercise \`first-line\` is missing.
         To mend it: add it. Shown after a first try that was not right. Points at the thinking, not at the answer.

      2. content/modules/basics/opening/practice.yaml:6
         \`hnit\` of exercise \`first-line\` is not a field here.
         To mend it: did you mean \`hint\`?"
    `);
  });

  it('when all that exist are there', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': (text) => `${text}color: red\n` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:8
         \`color\` is not a field here.
         To mend it: there is none yet."
    `);
  });

  it('by the line of the file, in front matter', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5\nbuyersay: Hello.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:5
         \`buyersay\` is not a field here.
         To mend it: use \`prerequisites\`, \`guardrail\`, \`aliases\`."
    `);
  });

  it('in an option', () => {
    expect(problemsOf({ [practiceFile]: swap('correct: true', 'corect: true') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:10
         \`corect\` of option \`ask\` of exercise \`first-line\` is not a field here.
         To mend it: did you mean \`correct\`?"
    `);
  });

  it('once for each of two', () => {
    expect(problemsOf({ 'site.yaml': (text) => `${text}colour: red\nlogo: mark.svg\n` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:8
         \`colour\` is not a field here.
         To mend it: use \`contact\`, \`language\`, \`brandHue\`."
    `);
  });
});

describe('The author is told of', () => {
  it('a text that should be a number', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: five') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`five\`: it must be a number.
         To mend it: correct it. How long the lesson takes, exercises included."
    `);
  });

  it('a number that is too high', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 45') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`45\`: it must be at most 15.
         To mend it: correct it. How long the lesson takes, exercises included."
    `);
  });

  it('a number that is too low', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 1') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`1\`: it must be at least 3.
         To mend it: correct it. How long the lesson takes, exercises included."
    `);
  });

  it('a fraction that should be whole', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5.5') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`5.5\`: it must be a whole number.
         To mend it: correct it. How long the lesson takes, exercises included."
    `);
  });

  it('a number that should be a text', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name: 42') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is \`42\`: it must be a string.
         To mend it: correct it. The name in the header and in every page title."
    `);
  });

  it('a text that should be a list', () => {
    expect(problemsOf({ [lessonFile]: swap('skills: [diagnosing]', 'skills: diagnosing') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:6
         \`skills\` is \`diagnosing\`: it must be an array.
         To mend it: correct it. The skills it practices."
    `);
  });

  it('a text that should be a group of fields', () => {
    expect(problemsOf({ [lessonFile]: swap('  - cite: A book.', '  - A book.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:19
         source 1 is \`A book.\`: it must be an object.
         To mend it: correct it."
    `);
  });

  it('a word that should be true or false', () => {
    expect(problemsOf({ [practiceFile]: swap('correct: true', 'correct: yes') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:10
         \`correct\` of option \`ask\` of exercise \`first-line\` is \`yes\`: it must be a boolean.
         To mend it: correct it. Whether choosing it is right."
    `);
  });

  it('a text that is empty', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name: " "') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is \` \`: it must be at least 1.
         To mend it: correct it. The name in the header and in every page title."
    `);
  });

  it('an id with a capital and a space', () => {
    expect(problemsOf({ [practiceFile]: swap('id: first-line', 'id: First line') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`id\` of exercise \`First line\` is \`First line\`: must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: correct it. Permanent name of the exercise inside its lesson. Answers are stored under it: never change it."
    `);
  });

  it('an earlier id with a capital and a space', () => {
    expect(problemsOf({ [lessonFile]: swap('sources:', 'aliases: [First Call]\nsources:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:18
         aliase 1 is \`First Call\`: must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: correct it."
    `);
  });

  it('a number with a comma in it', () => {
    const sum =
      'unit: dollars\n    worked: A sum.\n    why: So.\n    stem: How much?\n    hint: Count.\n    objective: 1\n';
    const exercise = `  - id: sum\n    kind: number\n    answer: 63,000\n    ${sum}`;
    expect(problemsOf({ [practiceFile]: (text) => `${text}${exercise}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:34
         \`answer\` of exercise \`sum\` is \`63,000\`: it must be a number.
         To mend it: correct it. The right figure, as a plain number: 63000."
    `);
  });

  it('a list entry that is empty', () => {
    expect(problemsOf({ [practiceFile]: swap('      - id: ask', '      -\n      - id: ask') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:8
         option 1 of exercise \`first-line\` is missing.
         To mend it: add it."
    `);
  });

  it('a web address that is none', () => {
    expect(problemsOf({ 'site.yaml': swap('https://tiny.example', 'tiny.example') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:3
         \`url\` is \`tiny.example\`: it must be a full web address that begins with https://.
         To mend it: correct it. Where the site will live, with no path: https://training.example.com"
    `);
  });

  it('a list with too few entries', () => {
    expect(problemsOf({ [lessonFile]: swap('  - Then listen.\n', '') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:11
         \`takeaways\` is \`["Ask first."]\`: it needs at least 2 entries.
         To mend it: correct it. The rule codes, restated."
    `);
  });

  it('a list with too many entries', () => {
    expect(
      problemsOf({ [lessonFile]: swap('  - Then listen.', '  - B.\n  - C.\n  - D.\n  - E.') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:11
         \`takeaways\` is \`["Ask first.","B.","C.","D.","E."]\`: it may have at most 4 entries.
         To mend it: correct it. The rule codes, restated."
    `);
  });

  it('a list that is empty', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': swap('[diagnosing]', '[]') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:5
         \`skills\` is \`[]\`: it needs at least one entry.
         To mend it: correct it. The skills the module trains."
    `);
  });

  it('a sentence without its gap', () => {
    expect(problemsOf({ [practiceFile]: (text) => `${text}${fill('Ask about the problem.')}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:37
         \`sentence\` of exercise \`gap\` is \`Ask about the problem.\`: it must contain one gap, written as three underscores: \`___\`.
         To mend it: correct it. The line with one gap, written as three underscores: \`What did I ___?\`"
    `);
  });

  it('a sentence with two gaps', () => {
    expect(problemsOf({ [practiceFile]: (text) => `${text}${fill('Ask ___ the ___.')}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:37
         \`sentence\` of exercise \`gap\` is \`Ask ___ the ___.\`: it must contain one gap, written as three underscores: \`___\`.
         To mend it: correct it. The line with one gap, written as three underscores: \`What did I ___?\`"
    `);
  });
});

describe('The author is told the choices', () => {
  it('with the one that is near', () => {
    expect(problemsOf({ [lessonFile]: swap('level: foundation', 'level: fundation') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:5
         \`level\` is \`fundation\`, which is not one of the choices.
         To mend it: did you mean \`foundation\`?"
    `);
  });

  it('all of them where none is near', () => {
    expect(problemsOf({ [lessonFile]: swap('level: foundation', 'level: easy') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:5
         \`level\` is \`easy\`, which is not one of the choices.
         To mend it: use \`foundation\`, \`practitioner\`, \`advanced\`."
    `);
  });

  it('for a kind of exercise that is misspelt', () => {
    expect(problemsOf({ [practiceFile]: swap('kind: choice', 'kind: chioce') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:3
         \`kind\` of exercise \`first-line\` is \`chioce\`, which is not a kind of exercise.
         To mend it: did you mean \`choice\`?"
    `);
  });

  it('for a kind of exercise that does not exist', () => {
    expect(problemsOf({ [practiceFile]: swap('kind: choice', 'kind: quiz') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:3
         \`kind\` of exercise \`first-line\` is \`quiz\`, which is not a kind of exercise.
         To mend it: use \`choice\`, \`fill\`, \`multiple\`, \`number\`."
    `);
  });

  it('for a skill', () => {
    expect(
      problemsOf({ [lessonFile]: swap('skills: [diagnosing]', 'skills: [diagnosing, listning]') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:6
         skill 2 is \`listning\`, which is not one of the choices.
         To mend it: did you mean \`listening\`?"
    `);
  });
});
