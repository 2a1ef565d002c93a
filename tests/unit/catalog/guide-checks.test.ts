import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, type Overrides, problemsOf, swap, withProse, writeCourse } from './course-folder.ts';

const guideFile = 'modules/basics/guide.yaml';

const guide = `bring:
  - A call.
plan:
  - minutes: 30
    name: Play
    group: Play it.
    trainer: Listen.
contrasts:
  - lesson: opening
    listen: She asks.
task: Open a call.
rows:
  - opening
debrief:
  - What did you hear?
trap: Too much talk.
`;

const rubric = `levels: [Low, Fair, Good, High]
target: 3
rows:
  - id: opening
    title: Opening
    anchors: [Says nothing., Says a word., Says why., Says why and asks.]
  - id: closing
    title: Closing
    anchors: [Fades out., Names a day., Names a step., Asks for it.]
hardStops:
  - A lie.
feedback:
  - Quote a line.
`;

const talks = withProse(`<Transcript label="The first time" tone="poor">
  <Line who="Lee">It costs *ten* dollars.</Line>
</Transcript>

<Transcript label="The second time">
  <Line who="Lee" move="DX" note="He doesn't pitch.">What's changed?</Line>
</Transcript>`);

const course = (overrides: Overrides = {}): Overrides => ({
  'rubric.yaml': rubric,
  [guideFile]: guide,
  [lessonFile]: talks,
  ...overrides,
});

it('A course may do without guides and without a rubric', () => {
  expect(problemsOf({})).toBe('');
  const found = readCourse(writeCourse()).course;
  expect(found?.modules[0]?.guide).toBeUndefined();
  expect(found?.rubric.rows).toEqual([]);
});

it('A guide holds the transcripts as the lesson tells them, and the rows that it names', () => {
  const found = readCourse(writeCourse(course())).course?.modules[0]?.guide;
  expect(found?.rows.map(({ title }) => title)).toEqual(['Opening']);
  expect(found?.contrasts.map(({ poor, better }) => [poor, better])).toEqual([
    [
      {
        label: 'The first time',
        tone: 'poor',
        lines: [{ who: 'Lee', said: 'It costs ten dollars.', move: undefined, note: undefined }],
      },
      {
        label: 'The second time',
        tone: 'better',
        lines: [{ who: 'Lee', said: 'What’s changed?', move: 'DX', note: 'He doesn’t pitch.' }],
      },
    ],
  ]);
});

describe('The author is told of a guide', () => {
  it('that reads from a lesson that does not exist', () => {
    expect(
      problemsOf(course({ [guideFile]: swap('lesson: opening', 'lesson: openings')(guide) })),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:9
         The guide reads from the lesson \`openings\`, which does not exist.
         To mend it: did you mean \`opening\`?"
    `);
  });

  it('that reads from a lesson without two transcripts', () => {
    expect(problemsOf(course({ [lessonFile]: (text) => text }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:9
         The guide reads from the lesson \`opening\`, which does not tell a call twice.
         To mend it: give one of two transcripts there \`tone="poor"\`, or name a lesson that has both: none has yet."
    `);
  });

  it('with a row that is not in the rubric', () => {
    expect(problemsOf(course({ [guideFile]: swap('  - opening\n', '  - openin\n')(guide) }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:13
         The row \`openin\` is not in rubric.yaml.
         To mend it: did you mean \`opening\`?"
    `);
  });

  it('with a row that stands there twice', () => {
    expect(
      problemsOf(course({ [guideFile]: swap('  - opening\n', '  - opening\n  - opening\n')(guide) })),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:14
         The row \`opening\` is listed twice.
         To mend it: take one of the two out."
    `);
  });

  it('with a row, where there is no rubric', () => {
    expect(problemsOf(course({ 'rubric.yaml': undefined }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:13
         The row \`opening\` is not in rubric.yaml.
         To mend it: add it there, with what one hears at each level, or take it out here."
    `);
  });

  it('but not of its rows where the rubric can’t be read', () => {
    expect(problemsOf(course({ 'rubric.yaml': swap('target: 3', 'target: 5')(rubric) }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/rubric.yaml:2
         \`target\` is \`5\`: it must be at most 4.
         To mend it: write a number that is at most 4. The level that paths ask for, counted from 1."
    `);
  });

  it('with a field that is missing', () => {
    expect(problemsOf(course({ [guideFile]: swap('task: Open a call.\n', '')(guide) }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/guide.yaml:1
         \`task\` is missing.
         To mend it: add it. What the groups of three play."
    `);
  });
});

describe('The author is told of the rubric', () => {
  it('with two rows of one id', () => {
    expect(problemsOf(course({ 'rubric.yaml': swap('id: closing', 'id: opening')(rubric) }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/rubric.yaml:7
         Two rows have the id \`opening\`.
         To mend it: give one of them another id."
    `);
  });

  it('with a row that lacks a level', () => {
    const short = swap(', Asks for it.]', ']')(rubric);
    expect(problemsOf(course({ 'rubric.yaml': short }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/rubric.yaml:9
         \`anchors\` of row \`closing\` has 3 entries: it must have at least 4.
         To mend it: add 1 or more. What one hears at each level, from the first to the last. Behavior, not talent."
    `);
  });

  it('when the gate of a path names a row that is not in it', () => {
    const gate = swap('task: Play one call.', 'task: Play one call.\n  rows: [ending]');
    expect(problemsOf(course({ 'paths/starter.yaml': gate }))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/paths/starter.yaml:9
         The row \`ending\` is not in rubric.yaml.
         To mend it: use \`opening\` or \`closing\`."
    `);
  });
});
