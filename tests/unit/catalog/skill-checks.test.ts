import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, moreLessons, type Overrides, problemsOf, swap, writeCourse } from './course-folder.ts';

const moduleFile = 'modules/basics/module.yaml';
const listening = 'listening:\n  name: Listening\n';

/** The course with a second skill, and with what a second lesson says that it practices. */
const withListening = (skills: string): Overrides => ({
  ...moreLessons({ hearing: '' }),
  'modules/basics/hearing/lesson.mdx': swap('skills: [diagnosing]', skills)(lessonText),
  'skills.yaml': (text) => `${text}${listening}`,
});
const lessonText = String(moreLessons({ hearing: '' })['modules/basics/hearing/lesson.mdx']);

const withoutSkills = swap('skills: [diagnosing]\n', '');

describe('The skills of a course', () => {
  it('come in the order of the file, with their names set typographically', () => {
    const skills = 'reading:\n  name: Reading "between" lines\ndiagnosing:\n  name: Diagnosing\n';
    const found = readCourse(writeCourse({ 'skills.yaml': skills })).course?.skills;
    expect(Object.entries(found ?? {})).toEqual([
      ['reading', { name: 'Reading “between” lines' }],
      ['diagnosing', { name: 'Diagnosing' }],
    ]);
  });

  it('may be none, when neither lessons nor modules name any', () => {
    const overrides = { 'skills.yaml': undefined, [lessonFile]: withoutSkills, [moduleFile]: withoutSkills };
    expect(problemsOf(overrides)).toBe('');
    expect(readCourse(writeCourse(overrides)).course?.modules[0]?.lessons[0]?.skills).toEqual([]);
  });
});

describe('The author is told of a skill', () => {
  it('that a lesson misspells, and not that nobody practices it', () => {
    expect(problemsOf(withListening('skills: [diagnosing, listning]'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/hearing/lesson.mdx:6
         The skill \`listning\` is not in skills.yaml.
         To mend it: did you mean \`listening\`?"
    `);
  });

  it('that a module names and the course does not have', () => {
    expect(problemsOf({ [moduleFile]: swap('[diagnosing]', '[diagnosing, juggling]') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:5
         The skill \`juggling\` is not in skills.yaml.
         To mend it: use \`diagnosing\`."
    `);
  });

  it('that no lesson practices', () => {
    expect(problemsOf(withListening('skills: [diagnosing]'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/skills.yaml:3
         No lesson practices the skill \`listening\`, so nobody would find anything by it.
         To mend it: name it under \`skills\` in the lessons that practice it, or take it out."
    `);
  });

  it('that no lesson practices, but not while a lesson can’t be read', () => {
    expect(problemsOf(withListening('skills: [listening]\ncolor: red'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/hearing/lesson.mdx:7
         \`color\` is not a field here.
         To mend it: use \`prerequisites\`, \`guardrail\`, \`draft\` or \`aliases\`."
    `);
  });

  it('with the name of another', () => {
    const twins = withListening('skills: [listening]');
    expect(
      problemsOf({ ...twins, 'skills.yaml': (text) => `${text}${listening.replace('Listening', 'diagnosing')}` }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/skills.yaml:4
         The skills \`diagnosing\` and \`listening\` have one name: “diagnosing”.
         To mend it: give one of the two another name, or keep only one of them."
    `);
  });

  it('without a name', () => {
    expect(problemsOf({ 'skills.yaml': 'diagnosing:\n' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/skills.yaml:1
         \`diagnosing\` is missing.
         To mend it: add it. It needs \`name\`."
    `);
  });

  it('whose id is no id', () => {
    expect(problemsOf({ 'skills.yaml': swap('diagnosing:', 'Diagnosing It:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/skills.yaml:1
         \`Diagnosing It\` can’t be a name here: it must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: write \`diagnosing-it\`."
    `);
  });
});

describe('The author is told of', () => {
  it('a lesson and a module that name no skill', () => {
    expect(
      problemsOf({ [lessonFile]: withoutSkills, ...moreLessons({ hearing: '' }), [moduleFile]: emptyModule }),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/module.yaml:5
         The module names no skill.
         To mend it: list under \`skills\` what it practices: use \`diagnosing\`.

      2. content/modules/basics/opening/lesson.mdx:2
         The lesson names no skill.
         To mend it: list under \`skills\` what it practices: use \`diagnosing\`."
    `);
  });

  it('skills that are named and stand nowhere, once', () => {
    expect(problemsOf({ ...moreLessons({ hearing: '' }), 'skills.yaml': undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/skills.yaml
         The file is missing or empty, though lessons or modules name skills: \`diagnosing\`.
         To mend it: write each id into it, and below that \`name\`; or take \`skills\` out of the lessons and modules."
    `);
  });
});

function emptyModule(text: string): string {
  return swap('[diagnosing]', '[]')(swap('  - opening', '  - opening\n  - hearing')(text));
}
