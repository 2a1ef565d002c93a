import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  lessonFile,
  moreLessons,
  type Overrides,
  practiceFile,
  problemsOf,
  swap,
  withProse,
  writeCourse,
} from './course-folder.ts';

const moduleOf = (lesson: string): string => `title: Closing
promise: End a call.
question: Is there a next step?
hue: 60
skills: [diagnosing]
lessons:
  - ${lesson}
`;

/** A copy of the lesson `opening` in another folder. */
function lessonIn(folder: string): Overrides {
  const root = writeCourse();
  const copy = (file: string): string => readFileSync(join(root, file), 'utf8');
  return {
    [`modules/${folder}/lesson.mdx`]: copy(lessonFile),
    [`modules/${folder}/practice.yaml`]: copy(practiceFile),
  };
}

describe('The author is told of a module', () => {
  it('that is listed without a folder', () => {
    expect(problemsOf({ 'site.yaml': swap('  - basics', '  - basics\n  - closing') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:6
         The module \`closing\` is listed here, but there is no folder modules/closing.
         To mend it: create the folder, or take the line out."
    `);
  });

  it('that is listed under a misspelt name', () => {
    expect(problemsOf({ 'site.yaml': swap('  - basics', '  - basic') })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/site.yaml:4
         The folder modules/basics is not listed, so nobody would find its lessons.
         To mend it: add \`basics\` to \`modules\`, where it comes in the order.

      2. content/site.yaml:5
         The module \`basic\` is listed here, but there is no folder modules/basic.
         To mend it: create the folder, or take the line out; did you mean \`basics\`?"
    `);
  });

  it('that is not listed', () => {
    expect(
      problemsOf({ 'modules/closing/module.yaml': moduleOf('ending'), ...lessonIn('closing/ending') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:4
         The folder modules/closing is not listed, so nobody would find its lessons.
         To mend it: add \`closing\` to \`modules\`, where it comes in the order."
    `);
  });

  it('that is listed twice', () => {
    expect(problemsOf({ 'site.yaml': swap('  - basics', '  - basics\n  - basics') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:6
         The module \`basics\` is listed twice.
         To mend it: take one of the two lines out."
    `);
  });

  it('without a module.yaml', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml
         This file is missing.
         To mend it: create it, or remove the folder \`basics\` if it is not needed."
    `);
  });
});

describe('The author is told of a lesson', () => {
  it('that is not listed in its module', () => {
    expect(
      problemsOf({ ...moreLessons({ listening: '' }), 'modules/basics/module.yaml': (text) => text }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:6
         The lesson folder basics/listening is missing from \`lessons\`.
         To mend it: add \`listening\` to \`lessons\`, where it comes in the order."
    `);
  });

  it('that is listed without a folder', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': (text) => `${text}  - listening\n` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:8
         The lesson \`listening\` is listed here, but there is no folder basics/listening.
         To mend it: create it with \`npm run new -- lesson basics "Its title"\`, or take the line out."
    `);
  });

  it('that is listed in a module where its folder is not', () => {
    expect(
      problemsOf({
        'site.yaml': swap('  - basics', '  - basics\n  - closing'),
        'modules/closing/module.yaml': moduleOf('ending'),
        ...lessonIn('closing/ending'),
        'modules/basics/module.yaml': (text) => `${text}  - ending\n`,
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:8
         The lesson \`ending\` is listed here, but its folder is in another module.
         To mend it: move the folder into this module, or take the line out."
    `);
  });

  it('that is listed twice', () => {
    expect(problemsOf({ 'modules/basics/module.yaml': (text) => `${text}  - opening\n` })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/module.yaml:8
         The lesson \`opening\` is listed twice.
         To mend it: take one of the two lines out."
    `);
  });

  it('without its text', () => {
    expect(problemsOf({ [lessonFile]: undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx
         This file is missing.
         To mend it: create it, or remove the folder \`opening\` if it is not needed."
    `);
  });

  it('without its exercises', () => {
    expect(problemsOf({ [practiceFile]: undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml
         This file is missing.
         To mend it: create it, or remove the folder \`opening\` if it is not needed."
    `);
  });

  it('with the id of one in another module', () => {
    expect(
      problemsOf({
        'site.yaml': swap('  - basics', '  - basics\n  - closing'),
        'modules/closing/module.yaml': moduleOf('opening'),
        ...lessonIn('closing/opening'),
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/closing/opening/lesson.mdx
         The lesson id \`opening\` is already used by content/modules/basics/opening/lesson.mdx.
         To mend it: rename one of the two folders; a lesson’s id is the name of its folder."
    `);
  });
});

it('The author is told of a lesson that can’t be read, and not of links to it', () => {
  expect(
    problemsOf({
      ...moreLessons({ listening: 'color: red' }),
      [lessonFile]: withProse('See [it](/lessons/listening/#first-line).'),
    }),
  ).toMatchInlineSnapshot(`
    "Found 1 problem in the content.

    1. content/modules/basics/listening/lesson.mdx:18
       \`color\` is not a field here.
       To mend it: use \`prerequisites\`, \`guardrail\`, \`draft\` or \`aliases\`."
  `);
});

describe('The author is told of an earlier id', () => {
  it('that is another lesson’s id now', () => {
    expect(problemsOf(moreLessons({ listening: 'aliases: [opening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`opening\` is the id of another lesson, content/modules/basics/opening/lesson.mdx.
         To mend it: take it out."
    `);
  });

  it('that two lessons claim', () => {
    expect(
      problemsOf(moreLessons({ listening: 'aliases: [hello]', asking: 'aliases: [hello]' })),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`hello\` also stands in content/modules/basics/asking/lesson.mdx.
         To mend it: take it out here, or there."
    `);
  });

  it('that one lesson lists twice', () => {
    expect(problemsOf(moreLessons({ listening: 'aliases: [hello, hello]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`hello\` is listed twice.
         To mend it: take one of the two out."
    `);
  });

  it('that is the lesson’s present one', () => {
    expect(problemsOf(moreLessons({ listening: 'aliases: [listening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias is the lesson’s own id, and an alias is one that it had before.
         To mend it: take it out."
    `);
  });
});

describe('The author is told of a prerequisite', () => {
  it('that is no lesson', () => {
    expect(problemsOf(moreLessons({ listening: 'prerequisites: [openning]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The prerequisite \`openning\` is not a lesson.
         To mend it: did you mean \`opening\`?"
    `);
  });

  it('in a circle', () => {
    expect(
      problemsOf(moreLessons({ listening: 'prerequisites: [asking]', asking: 'prerequisites: [listening]' })),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/asking/lesson.mdx:18
         These lessons wait for each other: asking → listening → asking.
         To mend it: take one of these prerequisites out.

      2. content/modules/basics/listening/lesson.mdx:18
         These lessons wait for each other: listening → asking → listening.
         To mend it: take one of these prerequisites out."
    `);
  });

  it('in a circle, but not of a lesson that comes after it', () => {
    const circle = { asking: 'prerequisites: [listening]', listening: 'prerequisites: [asking]' };
    expect(problemsOf(moreLessons({ ...circle, closing: 'prerequisites: [asking]' }))).not.toContain('closing');
  });

  it('that names the lesson itself', () => {
    expect(problemsOf(moreLessons({ listening: 'prerequisites: [listening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The lesson names itself as its prerequisite.
         To mend it: take it out."
    `);
  });
});

describe('The author is told of a name that can’t be an id', () => {
  it('of a lesson’s folder', () => {
    const { [`modules/basics/My Lesson/lesson.mdx`]: text, ...practice } = lessonIn('basics/My Lesson');
    expect(problemsOf({ 'modules/basics/My Lesson/lesson.mdx': text, ...practice })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/My Lesson
         The name of the folder can’t be used as an id: it must be lower-case words joined by hyphens.
         To mend it: rename it to \`my-lesson\`."
    `);
  });

  it('of a module’s folder', () => {
    expect(
      problemsOf({ 'modules/Café_1/module.yaml': moduleOf('ending'), ...lessonIn('Café_1/ending') }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/Café_1
         The name of the folder can’t be used as an id: it must be lower-case words joined by hyphens.
         To mend it: rename it to \`cafe-1\`."
    `);
  });

  it('of a path', () => {
    const path =
      'title: Week 1\npromise: To begin.\nstages: [{ name: First, lessons: [opening] }]\ngate: { task: Play. }\n';
    expect(problemsOf({ 'paths/Week 1.yaml': path, 'paths/later.yml': path })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/paths/later.yml
         The file is not read, because its name ends in \`.yml\`.
         To mend it: rename it to \`later.yaml\`.

      2. content/paths/Week 1.yaml
         The name of the file can’t be used as an id: it must be lower-case words joined by hyphens.
         To mend it: rename it to \`week-1.yaml\`."
    `);
  });
});

it('The author is told that site.yaml is missing', () => {
  expect(problemsOf({ 'site.yaml': undefined })).toMatchInlineSnapshot(`
    "Found 1 problem in the content.

    1. content/site.yaml
       This file is missing.
       To mend it: create it, with \`name\`, \`sentence\`, \`url\` and the list \`modules\`."
  `);
});

describe('The author is told of the glossary', () => {
  it('that has no term yet, when a lesson uses one', () => {
    const link = withProse('An <Term id="advance">advance</Term>.');
    expect(problemsOf({ 'glossary.yaml': '', [lessonFile]: link })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         The term \`advance\` is not in glossary.yaml.
         To mend it: add it there, or take the tag out and leave its words."
    `);
  });

  it('that is missing', () => {
    expect(problemsOf({ 'glossary.yaml': undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/glossary.yaml
         This file is missing.
         To mend it: create it; for each term it has an id, and below that \`term\` and \`definition\`. It may be empty at first."
    `);
  });

  it('with a term whose id is no id', () => {
    expect(problemsOf({ 'glossary.yaml': swap('advance:', 'The Advance:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/glossary.yaml:1
         \`The Advance\` can’t be a name here: it must be lower-case words joined by hyphens, such as \`slow-scanners\`.
         To mend it: write \`the-advance\`."
    `);
  });

  it('that can’t be read, and not of every term in it', () => {
    const link = withProse('An <Term id="advance">advance</Term>.');
    expect(problemsOf({ 'glossary.yaml': swap('term:', 'word:'), [lessonFile]: link })).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/glossary.yaml:1
         \`term\` of \`advance\` is missing.
         To mend it: add it. The word as lessons use it.

      2. content/glossary.yaml:2
         \`word\` of \`advance\` is not a field here.
         To mend it: use \`term\`."
    `);
  });
});

describe('What a company says of itself', () => {
  it('has a place of its own for each section of “About”', () => {
    const section = (id: string) => `  - { id: ${id}, title: Ours, text: Made by us. }\n`;
    expect(
      problemsOf({ 'about.yaml': `sections:\n${section('us')}${section('privacy')}${section('us')}` }),
    ).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/about.yaml:3
         A section of the page has the id \`privacy\` already.
         To mend it: give this one another id; links lead to it.

      2. content/about.yaml:4
         Two sections have the id \`us\`.
         To mend it: give this one another id; links lead to it."
    `);
  });

  it('has an icon that stands still, says how large it is, and is small', () => {
    const large = '<!-- '.padEnd(21_000, 'x');
    expect(
      problemsOf({ 'icon.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>${large}` }),
    ).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/icon.svg
         The icon does not say how large it is.
         To mend it: begin it with a \`viewBox\`, as \`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\`.

      2. content/icon.svg
         The icon has something that runs or is fetched from elsewhere: \`onload=\`.
         To mend it: export it as plain SVG, with pictures embedded and text as outlines.

      3. content/icon.svg
         The icon has 21 KB, and comes with every first visit.
         To mend it: simplify it to 20 KB or less."
    `);
    expect(problemsOf({ 'icon.svg': 'PNG' })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/icon.svg
         There is no \`<svg>\` in the file.
         To mend it: save the icon as SVG, or remove the file."
    `);
    expect(problemsOf({ 'icon.svg': '<svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>' })).toBe('');
  });

  it('links to addresses that a browser can open', () => {
    expect(
      problemsOf({
        'site.yaml': swap('modules:', 'links: [{ label: Imprint, url: "javascript:alert(1)" }]\nmodules:'),
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:4
         \`url\` of link 1 is \`javascript:alert(1)\`: it must be a full web address that begins with https://.
         To mend it: write the whole address. Where it leads: an address that begins with \`https:\` or \`mailto:\`."
    `);
  });
});

it('The author is told of mistakes in many files at once, by file and line', () => {
  expect(
    problemsOf({
      'site.yaml': swap('modules:', 'brandHue: 400\nmodules:'),
      'paths/starter.yaml': swap('- opening', '- closing'),
      [lessonFile]: withProse('<Carousel />\n\nSee [it](/nowhere/).'),
      [practiceFile]: swap('        correct: true\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "Found 5 problems in the content.

    1. content/modules/basics/opening/lesson.mdx:34
       \`<Carousel>\` is not something a lesson may use.
       To mend it: use \`Commitment\`, \`Drawing\`, \`Evidence\`, \`Exercise\`, \`KeyIdea\`, \`Line\`, \`Sources\`, \`Story\`, \`Takeaways\`, \`Term\` or \`Transcript\`.

    2. content/modules/basics/opening/lesson.mdx:36
       The link \`/nowhere/\` leads nowhere: there is no page /nowhere/.
       To mend it: use \`/\`, \`/library/\`, \`/paths/\`, \`/glossary/\`, \`/about/\`, \`/accessibility/\`, \`/trainer/\`, \`/modules/basics/\`, \`/paths/starter/\` or \`/lessons/opening/\`.

    3. content/modules/basics/opening/practice.yaml:7
       Exercise \`first-line\`: none of its 3 options is right.
       To mend it: add \`correct: true\` to the best option.

    4. content/paths/starter.yaml:6
       The path lists the lesson \`closing\`, which does not exist.
       To mend it: use \`opening\`.

    5. content/site.yaml:4
       \`brandHue\` is \`400\`: it must be at most 360.
       To mend it: write a number that is at most 360. Hue of the mark, 0 to 360 (OKLCH)."
  `);
});
