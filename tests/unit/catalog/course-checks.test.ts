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
hue: 20
skills: [commitment]
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
         To mend it: create the folder, or take the line out; use \`basics\`."
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

describe('The author is told of an earlier id', () => {
  it('that is another lesson’s id now', () => {
    expect(problemsOf(moreLessons({ listening: 'aliases: [opening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`opening\` already leads to content/modules/basics/opening/lesson.mdx.
         To mend it: take it out here, or there."
    `);
  });

  it('that two lessons claim', () => {
    expect(
      problemsOf(moreLessons({ listening: 'aliases: [hello]', asking: 'aliases: [hello]' })),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`hello\` already leads to content/modules/basics/asking/lesson.mdx.
         To mend it: take it out here, or there."
    `);
  });

  it('that is the lesson’s present one', () => {
    expect(problemsOf(moreLessons({ listening: 'aliases: [listening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         The alias \`listening\` already leads to content/modules/basics/listening/lesson.mdx.
         To mend it: take it out here, or there."
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

  it('that names the lesson itself', () => {
    expect(problemsOf(moreLessons({ listening: 'prerequisites: [listening]' }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/listening/lesson.mdx:18
         These lessons wait for each other: listening → listening.
         To mend it: take one of these prerequisites out."
    `);
  });
});

describe('The author is told of a path', () => {
  it('with a lesson that does not exist', () => {
    expect(problemsOf({ 'paths/starter.yaml': swap('  - opening', '  - openings') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:4
         The path lists the lesson \`openings\`, which does not exist.
         To mend it: did you mean \`opening\`?"
    `);
  });
});

describe('The author is told of the glossary', () => {
  it('that is missing', () => {
    expect(problemsOf({ 'glossary.yaml': undefined })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/glossary.yaml
         This file is missing.
         To mend it: create it, or remove the folder \`.\` if it is not needed."
    `);
  });

  it('with a term whose id is no id', () => {
    expect(problemsOf({ 'glossary.yaml': swap('advance:', 'The Advance:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/glossary.yaml:1
         \`The Advance\` is \`{"term":"advance","definition":"A step that the buyer tak...\`: it Invalid key in record.
         To mend it: correct it."
    `);
  });

  it('that can’t be read, and not of every term in it', () => {
    const link = withProse('An <Term id="advance">advance</Term>.');
    expect(problemsOf({ 'glossary.yaml': swap('term:', 'word:'), [lessonFile]: link })).toMatchInlineSnapshot(`
      "Found 3 problems in the content.

      1. content/glossary.yaml:1
         \`term\` of \`advance\` is missing.
         To mend it: add it. The word as lessons use it.

      2. content/glossary.yaml:2
         \`word\` of \`advance\` is not a field here.
         To mend it: use \`term\`.

      3. content/modules/basics/opening/lesson.mdx:30
         The term \`advance\` is not in glossary.yaml.
         To mend it: there is none yet."
    `);
  });
});

it('The author is told of mistakes in many files at once, by file and line', () => {
  expect(
    problemsOf({
      'site.yaml': swap('modules:', 'brandHue: 400\nmodules:'),
      'paths/starter.yaml': swap('  - opening', '  - closing'),
      [lessonFile]: withProse('<Carousel />\n\nSee [it](/nowhere/).'),
      [practiceFile]: swap('        correct: true\n', ''),
    }),
  ).toMatchInlineSnapshot(`
    "Found 5 problems in the content.

    1. content/modules/basics/opening/lesson.mdx:30
       \`<Carousel>\` is not something a lesson may use.
       To mend it: use \`Commitment\`, \`Evidence\`, \`Exercise\`, \`KeyIdea\`, \`Line\`, \`Sources\`, \`Story\`, \`Takeaways\`, \`Term\`, \`Transcript\`.

    2. content/modules/basics/opening/lesson.mdx:32
       The link \`/nowhere/\` leads nowhere: there is no page /nowhere/.
       To mend it: use \`/\`, \`/library/\`, \`/glossary/\`, \`/about/\`, \`/modules/basics/\`, \`/lessons/opening/\`.

    3. content/modules/basics/opening/practice.yaml:7
       Exercise \`first-line\`: none of its 2 options is right.
       To mend it: add \`correct: true\` to the best option.

    4. content/paths/starter.yaml:4
       The path lists the lesson \`closing\`, which does not exist.
       To mend it: use \`opening\`.

    5. content/site.yaml:4
       \`brandHue\` is \`400\`: it must be at most 360.
       To mend it: correct it. Hue of the mark, 0 to 360 (OKLCH)."
  `);
});
