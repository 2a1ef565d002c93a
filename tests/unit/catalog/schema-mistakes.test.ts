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
    expect(
      problemsOf({ [practiceFile]: (text) => text.replace(/ {8}why: It begins with you.*\n/, '') }),
    ).toMatchInlineSnapshot(`
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
         To mend it: add it: \`choice\`, \`conversation\`, \`fill\`, \`match\`, \`multiple\`, \`number\`, \`order\`, \`recall\`, \`sort\`, \`spot\` or \`write\`."
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
         To mend it: take it out."
    `);
  });

  it('by the line of the file, in front matter', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5\nbuyersay: Hello.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:5
         \`buyersay\` is not a field here.
         To mend it: use \`prerequisites\`, \`guardrail\`, \`draft\` or \`aliases\`."
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
      "Found 2 problems in the content.

      1. content/site.yaml:9
         \`colour\` is not a field here.
         To mend it: use \`welcome\`, \`links\`, \`contact\`, \`language\`, \`brandHue\` or \`offline\`.

      2. content/site.yaml:10
         \`logo\` is not a field here.
         To mend it: use \`welcome\`, \`links\`, \`contact\`, \`language\`, \`brandHue\` or \`offline\`."
    `);
  });
});

describe('The author is told of', () => {
  it('a text that should be a number', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: five') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`five\`: it must be a number.
         To mend it: write digits only, with no comma and no unit. How long the lesson takes, exercises included."
    `);
  });

  it('a number that is too high', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 90') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`90\`: it must be at most 60.
         To mend it: write a number that is at most 60. How long the lesson takes, exercises included."
    `);
  });

  it('a number that is too low', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 0') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`0\`: it must be at least 1.
         To mend it: write a number that is at least 1. How long the lesson takes, exercises included."
    `);
  });

  it('a fraction that should be whole', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5.5') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         \`minutes\` is \`5.5\`: it must be a whole number.
         To mend it: write digits only, with no fraction. How long the lesson takes, exercises included."
    `);
  });

  it('a number that should be a text', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name: 42') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is \`42\`: it must be text.
         To mend it: put it in quotation marks: \`"42"\`. The name in the header and in every page title."
    `);
  });

  it('a text that should be a list', () => {
    expect(problemsOf({ [lessonFile]: swap('skills: [diagnosing]', 'skills: diagnosing') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:6
         \`skills\` is \`diagnosing\`: it must be a list.
         To mend it: write each entry on a line of its own, after a hyphen and a space: \`- diagnosing\`. The skills it practices."
    `);
  });

  it('a text that should be a group of fields', () => {
    expect(problemsOf({ [lessonFile]: swap('  - cite: A book.', '  - A book.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:19
         Source 1 is \`A book.\`: it must be a group of fields.
         To mend it: write each field on a line of its own: its name, a colon, a space and its value. It needs \`cite\`. It may have \`url\` and \`note\`."
    `);
  });

  it('a colon that makes fields of a text', () => {
    expect(problemsOf({ [lessonFile]: swap('- Ask first.', '- Rule: ask first.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:12
         Takeaway 1 is a group of fields: it must be text.
         To mend it: put it in quotation marks, since it has a colon: \`"Rule: ask first."\`."
    `);
  });

  it('list entries without a space after the hyphen', () => {
    expect(problemsOf({ 'site.yaml': swap('  - basics', '  -basics') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:4
         \`modules\` is \`-basics\`: it must be a list.
         To mend it: put a space after the hyphen of each entry. The modules in the order in which they are shown."
    `);
  });

  it('a list that should be a text', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name: [Tiny]') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is a list: it must be text.
         To mend it: write words. The name in the header and in every page title."
    `);
  });

  it('an entry of a list with a name of its own', () => {
    expect(problemsOf({ [lessonFile]: swap('- Who is this?', '- ""') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:10
         Buyer’s sentence 1 is empty: it needs words.
         To mend it: write them."
    `);
  });

  it('an exercise that is a text', () => {
    expect(problemsOf({ [practiceFile]: swap('exercises:', 'exercises:\n  - Ask them.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         Exercise 1 is \`Ask them.\`: it must be a group of fields.
         To mend it: write each field on a line of its own: its name, a colon, a space and its value. It needs \`id\`, \`objective\`, \`stem\` and \`kind\`."
    `);
  });

  it('a name of a guardrail with a capital', () => {
    expect(problemsOf({ 'site.yaml': swap('  healthcare:', '  Health Care:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:7
         \`Health Care\` of \`guardrails\` can’t be a name here: it must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: write \`health-care\`."
    `);
  });

  it('an id without a letter', () => {
    expect(problemsOf({ [practiceFile]: swap('id: first-line', 'id: "?"') })).toContain(
      'To mend it: write another one. Permanent name of the exercise',
    );
  });

  it('a word that should be true or false', () => {
    expect(problemsOf({ [practiceFile]: swap('correct: true', 'correct: yes') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:10
         \`correct\` of option \`ask\` of exercise \`first-line\` is \`yes\`: it must be \`true\` or \`false\`.
         To mend it: write one of the two, without quotation marks. Whether choosing it is right."
    `);
  });

  it('a text that is empty', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name: " "') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         \`name\` is empty: it needs words.
         To mend it: write them. The name in the header and in every page title."
    `);
  });

  it('an id with a capital and a space', () => {
    expect(problemsOf({ [practiceFile]: swap('id: first-line', 'id: First line') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:2
         \`id\` of exercise \`First line\` is \`First line\`: it must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: write \`first-line\`."
    `);
  });

  it('an earlier id with a capital and a space', () => {
    expect(problemsOf({ [lessonFile]: swap('sources:', 'aliases: [First Call]\nsources:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:18
         Alias 1 is \`First Call\`: it must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: write \`first-call\`."
    `);
  });

  it('a number with a comma in it', () => {
    const sum =
      'unit: dollars\n    worked: A sum.\n    why: So.\n    stem: How much?\n    hint: Count.\n    objective: 1\n';
    const exercise = `  - id: sum\n    kind: number\n    answer: 63,000\n    ${sum}`;
    expect(problemsOf({ [practiceFile]: (text) => `${text}${exercise}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:54
         \`answer\` of exercise \`sum\` is \`63,000\`: it must be a number.
         To mend it: write digits only, with no comma and no unit. The right figure, as a plain number: 63000."
    `);
  });

  it('a list entry that is empty', () => {
    expect(problemsOf({ [practiceFile]: swap('      - id: ask', '      -\n      - id: ask') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:8
         Option 1 of exercise \`first-line\` is empty.
         To mend it: write it after its hyphen, or take the hyphen out. It needs \`id\`, \`text\` and \`why\`. It may have \`correct\`."
    `);
  });

  it('a web address that is none', () => {
    expect(problemsOf({ 'site.yaml': swap('https://tiny.example', 'tiny.example') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:3
         \`url\` is \`tiny.example\`: it must be a full web address that begins with https://.
         To mend it: write \`https://tiny.example\`. Where the site will live, with no path: https://training.example.com"
    `);
  });

  it('a list with too few entries', () => {
    expect(
      problemsOf({ [lessonFile]: swap('objectives:\n  - Open a call with a question.', 'objectives: []') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:7
         \`objectives\` has no entry: it must have at least 1.
         To mend it: add 1 or more. What the learner will do, with a verb one can observe."
    `);
  });

  it('a list with too many entries', () => {
    expect(
      problemsOf({
        [lessonFile]: swap(
          '  - Then listen.',
          Array.from({ length: 10 }, (_, index) => `  - Rule ${index}.`).join('\n'),
        ),
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:11
         \`takeaways\` has 11 entries: it must have at most 10.
         To mend it: take some out. The rule codes, restated."
    `);
  });

  it('a sentence without its gap', () => {
    expect(problemsOf({ [practiceFile]: (text) => `${text}${fill('Ask about the problem.')}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         \`sentence\` of exercise \`gap\` is \`Ask about the problem.\`: it must contain one gap, written as three underscores: \`___\`.
         To mend it: write it anew. The line with one gap, written as three underscores: \`What did I ___?\`"
    `);
  });

  it('a sentence with two gaps', () => {
    expect(problemsOf({ [practiceFile]: (text) => `${text}${fill('Ask ___ the ___.')}` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:57
         \`sentence\` of exercise \`gap\` is \`Ask ___ the ___.\`: it must contain one gap, written as three underscores: \`___\`.
         To mend it: write it anew. The line with one gap, written as three underscores: \`What did I ___?\`"
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
         To mend it: use \`foundation\`, \`practitioner\` or \`advanced\`."
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
         To mend it: use \`choice\`, \`conversation\`, \`fill\`, \`match\`, \`multiple\`, \`number\`, \`order\`, \`recall\`, \`sort\`, \`spot\` or \`write\`."
    `);
  });
});
