import { describe, expect, it } from 'vitest';
import { lessonFile, type Overrides, practiceFile, problemsOf, swap, withProse } from './course-folder.ts';

/** Where it is told, and what: of the first problem, without its number. */
const firstOf = (overrides: Overrides): string =>
  problemsOf(overrides)
    .split('\n\n')[1]
    ?.replace(/^1\. content\/(modules\/basics\/opening\/)?/, '') ?? '';

const practice = (from: string, to: string): Overrides => ({ [practiceFile]: swap(from, to) });
const lesson = (from: string, to: string): Overrides => ({ [lessonFile]: swap(from, to) });

describe('A line in a wrong column is told with its spaces', () => {
  it.each([
    ['too far to the left', practice('    hint: Think', '   hint: Think'), 'practice.yaml:6', 3, 4],
    ['too far to the right', practice('    hint: Think', '     hint: Think'), 'practice.yaml:6', 5, 4],
    ['far to the right', practice('    hint: Think', '      hint: Think'), 'practice.yaml:6', 6, 4],
    ['at the very left', practice('    hint: Think', 'hint: Think'), 'practice.yaml:6', 'no', 4],
    ['in an option, to the left', practice('        text: Ask', '       text: Ask'), 'practice.yaml:9', 7, 8],
    ['in an option, to the right', practice('        text: Ask', '         text: Ask'), 'practice.yaml:9', 9, 8],
    ['an option, to the left', practice('      - id: pitch', '     - id: pitch'), 'practice.yaml:12', 5, 6],
    ['an option, to the right', practice('      - id: pitch', '       - id: pitch'), 'practice.yaml:12', 7, 6],
    ['an exercise, to the left', practice('  - id: all', ' - id: all'), 'practice.yaml:18', 1, 2],
    ['an exercise, to the right', practice('  - id: all', '   - id: all'), 'practice.yaml:18', 3, 2],
    ['a field of a group, to the left', lesson('  do: ask', ' do: ask'), 'lesson.mdx:16', 1, 2],
    ['a field of a group, to the right', lesson('  do: ask', '   do: ask'), 'lesson.mdx:16', 3, 2],
    ['a field of a group, at the very left', lesson('  do: ask', 'do: ask'), 'lesson.mdx:16', 'no', 2],
    ['a field of the file', lesson('summary: Open', ' summary: Open'), 'lesson.mdx:3', 1, 0],
    ['the first field of the file', lesson('title: The', ' title: The'), 'lesson.mdx:2', 1, 0],
    ['an entry of a list', lesson('  - Then listen.', ' - Then listen.'), 'lesson.mdx:13', 1, 2],
  ])('%s', (_what, overrides, place, found, wanted) => {
    const told = firstOf(overrides);
    expect(told.split('\n')[0]).toBe(place);
    expect(told).toMatch(new RegExp(`has ${found} spaces? before it, and the others of its group have ${wanted}\\.`));
  });

  it('with the mend', () => {
    expect(firstOf(practice('    hint: Think', '   hint: Think'))).toMatchInlineSnapshot(`
      "practice.yaml:6
         The line \`hint: Think of the buyer.\` has 3 spaces before it, and the others of its group have 4.
         To mend it: write 4 spaces before it."
    `);
  });
});

describe('Curly quotation marks are told as such', () => {
  it('around an id', () => {
    expect(firstOf(practice('id: first-line', 'id: “first-line”'))).toMatchInlineSnapshot(`
      "practice.yaml:2
         \`id\` of exercise \`“first-line”\` is \`“first-line”\`: its quotation marks are curly, which YAML takes for part of the text.
         To mend it: write \`first-line\`."
    `);
  });

  it('around a choice, a number and an address', () => {
    expect([
      firstOf(lesson('level: foundation', 'level: ‘foundation’')),
      firstOf({ 'site.yaml': (text) => `${text}brandHue: “200”\n` }),
      firstOf({ 'site.yaml': swap('https://tiny.example', '“https://tiny.example”') }),
    ]).toMatchInlineSnapshot(`
      [
        "lesson.mdx:5
         \`level\` is \`‘foundation’\`: its quotation marks are curly, which YAML takes for part of the text.
         To mend it: write \`foundation\`.",
        "site.yaml:9
         \`brandHue\` is \`“200”\`: its quotation marks are curly, which YAML takes for part of the text.
         To mend it: write \`200\`.",
        "site.yaml:3
         \`url\` is \`“https://tiny.example”\`: its quotation marks are curly, which YAML takes for part of the text.
         To mend it: write \`https://tiny.example\`.",
      ]
    `);
  });

  it('around a text with a colon', () => {
    expect(firstOf(practice('stem: What do you say?', 'stem: “Say: what?”'))).toMatchInlineSnapshot(`
      "practice.yaml:5
         The quotation marks of \`“Say: what?”\` are curly, which YAML takes for letters, and so its colon ends the name of a field.
         To mend it: write straight ones: \`"Say: what?"\`."
    `);
  });

  it.each([
    ['both', '<Exercise id=“calls” />'],
    ['the same twice', '<Exercise id=”calls” />'],
    ['the last', '<Exercise id="calls” />'],
  ])('around an attribute: %s', (_what, tag) => {
    const told = firstOf(lesson('<Exercise id="calls" />', tag));
    expect(told).toContain('lesson.mdx:32\n   The quotation marks of `id=');
    expect(told).toContain('are curly, and an attribute needs straight ones.\n   To mend it: write `id="calls"`.');
  });

  it('but not where they belong to what is said', () => {
    const said = withProse(
      '<Transcript label="One">\n  <Line who="Ana" note="She says “no”.">“No.”</Line>\n</Transcript>',
    );
    expect(problemsOf({ ...practice('stem: What do you say?', 'stem: “What do you say?”'), [lessonFile]: said })).toBe(
      '',
    );
  });
});

it('An attribute without quotation marks is told as such', () => {
  expect(firstOf(lesson('<Exercise id="calls" />', '<Exercise id=calls />'))).toMatchInlineSnapshot(`
    "lesson.mdx:32
       The value of \`id=calls\` has no quotation marks.
       To mend it: write \`id="calls"\`."
  `);
});

describe('An unknown move is told', () => {
  const making = (move: string): Overrides => ({
    [lessonFile]: withProse(`<Transcript label="One">\n  <Line who="Ana" move="${move}">Hello.</Line>\n</Transcript>`),
  });

  it('with those that there are, in words', () => {
    expect(firstOf(making('OPENER'))).toMatchInlineSnapshot(`
      "lesson.mdx:35
         The move \`OPENER\` is not in moves.yaml.
         To mend it: use \`DX\` (Diagnose), \`LEAP\` (Leap to a pitch); or add \`OPENER\` to moves.yaml, with its \`name\`."
    `);
  });

  it('with its code, where its name or other capitals are written', () => {
    expect([firstOf(making('Diagnose')), firstOf(making('dx'))].map((told) => told.split('\n')[2])).toEqual([
      '   To mend it: write `DX`.',
      '   To mend it: write `DX`.',
    ]);
  });
});
