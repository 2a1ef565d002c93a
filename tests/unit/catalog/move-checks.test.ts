import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, type Overrides, problemsOf, swap, withProse, writeCourse } from './course-folder.ts';

const transcript = (...moves: readonly string[]): string =>
  [
    '<Transcript label="The call">',
    ...moves.map((move) => `  <Line who="Omar" move="${move}">What changed?</Line>`),
    '</Transcript>',
  ].join('\n');

const making = (...moves: readonly string[]): Overrides => ({ [lessonFile]: withProse(transcript(...moves)) });

describe('The moves of a lesson', () => {
  it('are those that its transcripts make, with names set typographically', () => {
    const moves = { 'moves.yaml': swap('Diagnose', 'Ask "since when"') };
    const lesson = readCourse(writeCourse({ ...making('DX'), ...moves })).course?.modules[0]?.lessons[0];
    expect([...(lesson?.moves ?? [])]).toEqual([['DX', { name: 'Ask “since when”', helps: true }]]);
  });

  it('may be none, in a course without moves', () => {
    expect(problemsOf({ 'moves.yaml': undefined })).toBe('');
  });

  it('need not be all that the course has', () => {
    expect(problemsOf(making('LEAP'))).toBe('');
  });
});

describe('The author is told of a move', () => {
  it('that is misspelt', () => {
    expect(problemsOf(making('DX', 'DIX'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:36
         The move \`DIX\` is not in moves.yaml.
         To mend it: did you mean \`DX\` (Diagnose)? Otherwise add \`DIX\` to moves.yaml, with its \`name\`."
    `);
  });

  it('that the course does not have', () => {
    expect(problemsOf(making('SHOUTING'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:35
         The move \`SHOUTING\` is not in moves.yaml.
         To mend it: use \`DX\` (Diagnose), \`LEAP\` (Leap to a pitch); or add \`SHOUTING\` to moves.yaml, with its \`name\`."
    `);
  });

  it('with the name of another', () => {
    expect(problemsOf({ 'moves.yaml': swap('Leap to a pitch', 'Diagnose') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/moves.yaml:4
         The moves \`DX\` and \`LEAP\` have one name: “Diagnose”.
         To mend it: give one of the two another name, or keep only one of them."
    `);
  });

  it('with a word where it helps or not', () => {
    expect(problemsOf({ 'moves.yaml': swap('helps: false', 'helps: never') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/moves.yaml:5
         \`helps\` of \`LEAP\` is \`never\`: it must be \`true\` or \`false\`.
         To mend it: write one of the two, without quotation marks. Whether it helps the call. One that costs something is marked as such."
    `);
  });

  it('whose code is none', () => {
    expect(problemsOf({ 'moves.yaml': swap('LEAP:', 'Big Leap:') })).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/moves.yaml:3
         \`Big Leap\` can’t be a name here: it must be a letter and then letters, digits or hyphens, such as \`DX\`.
         To mend it: write \`big-leap\`."
    `);
  });

  it('but not of each line where moves.yaml can’t be read', () => {
    expect(
      problemsOf({ ...making('DX'), 'moves.yaml': swap('name: Diagnose', 'word: Diagnose') }),
    ).toMatchInlineSnapshot(`
        "Found 2 problems in the content.

        1. content/moves.yaml:1
           \`name\` of \`DX\` is missing.
           To mend it: add it. What learners read beside the line that makes it.

        2. content/moves.yaml:2
           \`word\` of \`DX\` is not a field here.
           To mend it: use \`name\` or \`helps\`."
      `);
  });
});

it('The author is told once that there are no moves where transcripts make some', () => {
  expect(problemsOf({ ...making('DX', 'LEAP', 'DX'), 'moves.yaml': '' })).toMatchInlineSnapshot(`
    "Found 1 problem in the content.

    1. content/moves.yaml
       The file is missing or empty, though transcripts make moves: \`DX\` and \`LEAP\`.
       To mend it: write each code into it, and below that \`name\`; or take \`move\` out of the lines."
  `);
});
