import { describe, expect, it } from 'vitest';
import { lessonFile, practiceFile, problemsOf, swap } from './course-folder.ts';

describe('The author is told of YAML with', () => {
  it('a tab that indents', () => {
    expect(problemsOf({ [practiceFile]: swap('    kind: choice', '\tkind: choice') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:3
         This is not valid YAML: Tabs are not allowed as indentation.
         To mend it: indent with spaces; tabs are not allowed in YAML."
    `);
  });

  it('a field that is not in line with the others', () => {
    expect(problemsOf({ 'site.yaml': swap('url:', '  url:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         This is not valid YAML: Nested mappings are not allowed in compact mappings.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a list entry that is not in line with the others', () => {
    expect(problemsOf({ [practiceFile]: swap('      - id: pitch', '     - id: pitch') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         This is not valid YAML: A block sequence may not be used as an implicit map key.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a quotation mark that is left open', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', '"A course for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:8
         This is not valid YAML: Missing closing "quote.
         To mend it: close the quotation mark or bracket that is still open, here or on the line before."
    `);
  });

  it('a bracket that is left open', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': swap('[diagnosing]', '[diagnosing') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:6
         This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a colon inside a text', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', 'A course: for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         This is not valid YAML: Nested mappings are not allowed in compact mappings.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a text that goes on after a quotation', () => {
    expect(problemsOf({ 'site.yaml': swap('A course for tests.', '"A course" for tests.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:2
         This is not valid YAML: Unexpected scalar at node end.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a field that stands twice', () => {
    expect(problemsOf({ 'site.yaml': swap('url:', 'name: Again\nurl:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:3
         This is not valid YAML: Map keys must be unique.
         To mend it: keep one of the two fields of that name."
    `);
  });

  it('a slip in front matter, by the line of the file', () => {
    expect(problemsOf({ [lessonFile]: swap('minutes: 5', 'minutes: 5\n level: foundation') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         This is not valid YAML: Nested mappings are not allowed in compact mappings.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('a colon without a space after it', () => {
    expect(problemsOf({ 'site.yaml': swap('name: Tiny', 'name:Tiny') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         This is not valid YAML: Implicit keys need to be on a single line.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('emphasis at the start of a text', () => {
    expect(problemsOf({ [lessonFile]: swap('- Ask first.', '- *Ask* first.') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:12
         This is not valid YAML: Unexpected scalar at node end.
         To mend it: put the text in quotation marks if it holds a colon followed by a space, and line up the indentation with the line above."
    `);
  });

  it('an asterisk before a single word', () => {
    expect(problemsOf({ [lessonFile]: swap('- Ask first.', '- *ask') })).toContain(`content/${lessonFile}:12`);
  });

  it('nothing in it', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': '' })).toMatchInlineSnapshot(`
      "Found 6 problems in the content.

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
         \`hue\` is missing.
         To mend it: add it. Hue of the module, 0 to 360 (OKLCH).

      5. content/modules/basics/module.yaml
         \`skills\` is missing.
         To mend it: add it. The skills the module trains.

      6. content/modules/basics/module.yaml
         \`lessons\` is missing.
         To mend it: add it. The lessons' folder names, in the order in which they are taken."
    `);
  });

  it('a list where fields belong', () => {
    expect(problemsOf({ 'site.yaml': '- name: Tiny\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:1
         The file is \`[{"name":"Tiny"}]\`: it must be an object.
         To mend it: correct it."
    `);
  });

  it('a sentence where fields belong', () => {
    expect(problemsOf({ [practiceFile]: 'Nothing yet.\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:1
         The file is \`Nothing yet.\`: it must be an object.
         To mend it: correct it."
    `);
  });
});
