import { describe, expect, it } from 'vitest';
import { lessonFile, practiceFile, problemsOf, swap } from './course-folder.ts';

describe('The author is told of YAML with', () => {
  it('a tab that indents', () => {
    expect(problemsOf({ [practiceFile]: swap('    kind: choice', '\tkind: choice') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:3
         The line begins with a tab.
         To mend it: put spaces in its place."
    `);
  });

  it('a field that is not in line with the others', () => {
    expect(problemsOf({ 'site.yaml': swap('url:', '  url:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:3
         The line \`url: https://tiny.example\` has 2 spaces before it, and the others of its group have 0.
         To mend it: take them out."
    `);
  });

  it('a list entry that is not in line with the others', () => {
    expect(problemsOf({ [practiceFile]: swap('      - id: pitch', '     - id: pitch') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         The line \`- id: pitch\` has 5 spaces before it, and the others of its group have 6.
         To mend it: write 6 spaces before it."
    `);
  });

  it('a quotation mark that is left open', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', '"A course for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         A quotation mark opens here and is not closed.
         To mend it: close it at the end of the text."
    `);
  });

  it('a bracket that is left open', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': swap('[diagnosing]', '[diagnosing') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:5
         The bracket \`[\` opens here and is not closed.
         To mend it: close it with \`]\`, or put the text in quotation marks if the bracket belongs to it."
    `);
  });

  it('a colon inside a text', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', 'A course: for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         The text \`A course: for tests.\` has a colon in it, which ends the name of a field.
         To mend it: put it in quotation marks: \`"A course: for tests."\`."
    `);
  });

  it('a text that goes on after a quotation', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', '"A course" for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         The text goes on after its closing quotation mark.
         To mend it: put the whole text in single quotation marks, with the double ones inside: \`'"Yes," she said.'\`."
    `);
  });

  it('a field that stands twice', () => {
    expect(problemsOf({ 'site.yaml': swap('url:', 'name: Again\nurl:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:3
         The field \`name\` stands here a second time.
         To mend it: keep one of the two."
    `);
  });

  it('a slip in front matter, by the line of the file', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5\n level: foundation') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:5
         The line \`level: foundation\` has 1 space before it, and the others of its group have 0.
         To mend it: take them out."
    `);
  });

  it('a colon without a space after it', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name:Tiny') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         There is no space after the colon of \`name\`.
         To mend it: write \`name: Tiny\`."
    `);
  });

  it('emphasis at the start of a text', () => {
    expect(problemsOf({ [lessonFile]: swap('- Ask first.', '- *Ask* first.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:12
         The text \`*Ask* first.\` begins with an asterisk, which means something else in YAML.
         To mend it: put it in quotation marks: \`"*Ask* first."\`."
    `);
  });

  it('an asterisk before a single word', () => {
    expect(problemsOf({ [lessonFile]: swap('- Ask first.', '- *ask') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:12
         The text \`*ask\` begins with an asterisk, which means something else in YAML.
         To mend it: put it in quotation marks: \`"*ask"\`."
    `);
  });

  it.each<[string, string, string]>([
    ['an ampersand', '&Ask first.', '"&Ask first."'],
    ['an exclamation mark', '!Ask first.', '"!Ask first."'],
    ['emphasis, with a quotation in it', '*Ask* "why".', `'*Ask* "why".'`],
  ])('%s at the start of a text, whose words would be lost', (_mark, written, quoted) => {
    const told = problemsOf({ [lessonFile]: swap('- Ask first.', `- ${written}`) });
    expect(told).toContain('content/modules/basics/opening/lesson.mdx:12\n');
    expect(told).toContain(`The text \`${written}\` begins with`);
    expect(told).toContain(`To mend it: put it in quotation marks: \`${quoted}\`.`);
  });

  it('other slips, each in words of its own', () => {
    const slips: readonly (readonly [string, string])[] = [
      ['A course', "'A course"],
      ['A course for tests.', "'What's this?'"],
      ['url:', 'Hello\nurl:'],
      ['A course for tests.', '@you, a course'],
      ['A course for tests.', '"A \\course"'],
      ['url:', '---\nurl:'],
      ['A course for tests.', '{A course'],
      ['A course for tests.', '[A]#note'],
      ['  - basics', '  [basics,,more]'],
      ['  - basics', '  -basics\n  - more'],
    ];
    const told = slips.map(([from, to]) => problemsOf({ 'site.yaml': swap(from, to) }).replace(/^.*\n\n/, ''));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "1. content/site.yaml:2
         A quotation mark opens here and is not closed.
         To mend it: close it at the end of the text.
      1. content/site.yaml:2
         The text goes on after its closing quotation mark.
         To mend it: put the whole text in double quotation marks, with the apostrophe inside: \`"What's up?"\`.
      1. content/site.yaml:3
         The line \`Hello\` has no colon, so it is not a field.
         To mend it: write a name, a colon, a space and the value; or, if it belongs to the text above, indent it further than that.
      1. content/site.yaml:2
         The text begins with \`@\`, which means something else in YAML.
         To mend it: put it in quotation marks: \`"@you, a course"\`.
      1. content/site.yaml:2
         The text in quotation marks has a backslash, which means something else there.
         To mend it: write two backslashes for one.
      1. content/site.yaml:3
         The file ends at a line of \`---\` or \`...\`, and something follows.
         To mend it: take that line out.
      1. content/site.yaml:2
         The bracket \`{\` opens here and is not closed.
         To mend it: close it with \`}\`, or put the text in quotation marks if the bracket belongs to it.
      1. content/site.yaml:2
         A note begins with \`#\`, and there is no space before it.
         To mend it: put a space before the \`#\`.
      1. content/site.yaml:5
         The line \`[basics,,more]\` is not valid YAML.
         To mend it: put its text in quotation marks, and let the line begin in the same column as the others that belong with it.
      1. content/site.yaml:4
         \`modules\` is \`-basics - more\`: it must be a list.
         To mend it: put a space after the hyphen of each entry. The modules in the order in which they are shown."
    `);
  });

  it('nothing in it', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': '' })).toMatchInlineSnapshot(`
      "Found 5 problems in the content.

      1. content/modules/basics/module.yaml
         \`title\` is missing.
         To mend it: add it. The name of the module.

      2. content/modules/basics/module.yaml
         \`promise\` is missing.
         To mend it: add it. What the learner will be able to do, in one or two sentences.

      3. content/modules/basics/module.yaml
         \`question\` is missing.
         To mend it: add it. The question that sums up the module: could the learner say yes to it?

      4. content/modules/basics/module.yaml
         \`lessons\` is missing.
         To mend it: add it. The lessons' folder names, in the order in which they are taken.

      5. content/modules/basics/module.yaml
         The module names no skill.
         To mend it: list under \`skills\` what it practices: use \`diagnosing\`."
    `);
  });

  it('a list where fields belong', () => {
    expect(problemsOf({ 'site.yaml': '- name: Tiny\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         The file is a list: it must be a group of fields.
         To mend it: write each field on a line of its own: its name, a colon, a space and its value. It needs \`name\`, \`sentence\`, \`url\` and \`modules\`. It may have \`welcome\`, \`links\`, \`contact\`, \`language\`, \`brandHue\`, \`offline\`, \`strict\` and \`guardrails\`."
    `);
  });

  it('a sentence where fields belong', () => {
    expect(problemsOf({ [practiceFile]: 'Nothing yet.\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:1
         The file is \`Nothing yet.\`: it must be a group of fields.
         To mend it: write each field on a line of its own: its name, a colon, a space and its value. It needs \`exercises\`."
    `);
  });
});

it('The author is told of nothing where asterisks and other marks stand inside a text', () => {
  const text = 'Ask & listen, *then* talk! It is "A & *B*".';
  expect(problemsOf({ [lessonFile]: swap('- Ask first.', `- ${text}\n  - "*Ask* & !wait"`) })).toBe('');
  expect(problemsOf({ 'site.yaml': swap('A course for tests.', '>-\n  *A* course\n  & more # here') })).toBe('');
});
