import { describe, expect, it } from 'vitest';
import { formatDrafts } from '../../../src/catalog/problem.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import {
  findingsOf,
  lessonFile,
  moreLessons,
  type Overrides,
  problemsOf,
  swap,
  withProse,
  writeCourse,
} from './course-folder.ts';

const draft = moreLessons({ asking: 'draft: true' });
const builtOf = (overrides: Overrides) => readCourse(writeCourse(overrides));
const shownOf = (overrides: Overrides) => readCourse(writeCourse(overrides), { withDrafts: true }).course;
const idsOf = (course: ReturnType<typeof readCourse>['course']) =>
  course?.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));

describe('A draft', () => {
  it('is shown in the preview and left out of a build, which says so', () => {
    const { course, drafts, problems } = builtOf(draft);
    expect(idsOf(course)).toEqual(['opening']);
    expect(problems).toEqual([]);
    expect(formatDrafts(drafts)).toBe('Left out 1 draft: `asking`. The preview shows it.');
    expect(idsOf(shownOf(draft))).toEqual(['opening', 'asking']);
  });

  it('stops nothing, whatever it lacks, also where the course is strict', () => {
    const broken = {
      ...draft,
      'modules/basics/asking/lesson.mdx':
        '---\ntitle: Asking\ndraft: true\n---\n\n<Exercise id="what-else" />\n\n<Video>\n',
      'modules/basics/asking/practice.yaml': undefined,
    };
    expect(problemsOf(broken)).toBe('');
    expect(builtOf(broken).advice.map(({ what }) => what)).toMatchInlineSnapshot(`
      [
        "This file is missing.",
        "\`summary\` is missing.",
        "\`minutes\` is missing.",
        "\`level\` is missing.",
        "\`objectives\` is missing.",
        "\`commitment\` is missing.",
        "The prose can’t be read from here on: Expected a closing tag for \`<Video>\` (line 8, column 1).",
        "The lesson has no line that a buyer says: it should have 1 or more.",
        "The lesson has no takeaway: it should have 2 to 4.",
        "The lesson has no source: it should have 1 or more.",
        "The lesson names no skill.",
      ]
    `);
    expect(shownOf(broken)?.modules[0]?.lessons[1]).toMatchObject({
      title: 'Asking',
      summary: '[no summary yet]',
      proseCompiles: false,
    });
  });

  it('is one although its front matter is no YAML', () => {
    const broken = { ...draft, 'modules/basics/asking/lesson.mdx': '---\ntitle: Asking: one\ndraft: true\n---\n' };
    expect([problemsOf(broken), idsOf(builtOf(broken).course)]).toEqual(['', ['opening']]);
  });

  it('is a dead end for links of other lessons, and an advice where a list names it', () => {
    expect(
      findingsOf({
        ...draft,
        [lessonFile]: (text) =>
          withProse('See [it](/lessons/asking/).')(swap('sources:', 'prerequisites: [asking]\nsources:')(text)),
        'paths/starter.yaml': swap('      - opening', '      - opening\n      - asking'),
        'situations.yaml':
          'situations:\n  - { id: cold, title: A cold call, summary: They wait., lessons: [asking] }\n',
      }),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:35
         The link \`/lessons/asking/\` leads to the lesson \`asking\`, which is a draft, so a build has no such page.
         To mend it: take the link out until the lesson is done, or \`draft: true\` out there.

      4 pieces of advice on the content. They stop nothing; house rules do once site.yaml says \`strict: true\`.

      1. content/modules/basics/opening/lesson.mdx:18
         The lesson builds on \`asking\`, which is a draft, so a build leaves it out here.
         To mend it: nothing, if that is meant; or take \`draft: true\` out of the lesson once it is done.

      2. content/paths/starter.yaml:6
         The path takes \`opening\` before \`asking\`, on which it builds.
         To mend it: move \`asking\` above it.

      3. content/paths/starter.yaml:7
         The path lists \`asking\`, which is a draft, so a build leaves it out here.
         To mend it: nothing, if that is meant; or take \`draft: true\` out of the lesson once it is done.

      4. content/situations.yaml:2
         The situation \`cold\` lists \`asking\`, which is a draft, so a build leaves it out here.
         To mend it: nothing, if that is meant; or take \`draft: true\` out of the lesson once it is done."
    `);
  });

  it('is gone from paths, situations and what buyers say', () => {
    const { course } = builtOf({
      ...draft,
      'modules/basics/asking/lesson.mdx': swap('Who is this?', 'Not now.')(lessonOf(draft)),
      'paths/starter.yaml': swap('      - opening', '      - opening\n      - asking'),
      'paths/asker.yaml':
        'title: Asker\npromise: Ask.\nstages:\n  - { name: First, lessons: [asking] }\ngate: { task: Ask. }\n',
      'situations.yaml': 'situations:\n  - { id: cold, title: A cold call, summary: They wait., lessons: [asking] }\n',
      'sayings.yaml': 'themes:\n  - id: time\n    title: Time\n    sayings:\n      - { says: Not now. }\n',
    });
    expect({
      paths: course?.paths.map(({ id, lessons }) => [id, lessons.map((lesson) => lesson.id)]),
      situations: course?.situations,
      sayings: course?.sayings.flatMap(({ sayings }) => sayings.map(({ says }) => says)),
    }).toEqual({ paths: [['starter', ['opening']]], situations: [], sayings: ['Who is this?'] });
  });

  it('takes its module along where it has no other lesson', () => {
    const module = {
      'site.yaml': swap('  - basics', '  - basics\n  - closing'),
      'modules/closing/module.yaml':
        'title: Closing\npromise: End.\nquestion: When?\nskills: [diagnosing]\nlessons: [ending]\n',
      'modules/closing/ending/lesson.mdx': '---\ntitle: Ending\ndraft: true\n---\n',
    };
    expect(builtOf(module).course?.modules.map(({ id }) => id)).toEqual(['basics']);
    expect(shownOf(module)?.modules.map(({ id }) => id)).toEqual(['basics', 'closing']);
    expect(problemsOf({ ...module, [lessonFile]: withProse('See [it](/modules/closing/).') })).toContain(
      'there is no page /modules/closing/',
    );
  });

  it('can’t be all that there is', () => {
    expect(problemsOf({ [lessonFile]: swap('sources:', 'draft: true\nsources:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/site.yaml:4
         Every lesson is a draft, so a build would have none.
         To mend it: take \`draft: true\` out of one that is done; the preview shows them all."
    `);
  });
});

it('Several drafts are told in one line', () => {
  expect([formatDrafts([]), formatDrafts(['asking', 'ending'])]).toEqual([
    '',
    'Left out 2 drafts: `asking` and `ending`. The preview shows them.',
  ]);
});

/** The text of the draft. */
function lessonOf(overrides: Overrides): string {
  const written = overrides['modules/basics/asking/lesson.mdx'];
  return typeof written === 'string' ? written : '';
}
