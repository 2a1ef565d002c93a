import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { valueAt } from '../../../src/catalog/schema-field.ts';
import { practiceSchema } from '../../../src/catalog/schemas/practice.ts';
import { plainText } from '../../../src/exercises/prose.ts';
import { type Overrides, practiceFile, problemsOf, swap, writeCourse } from './course-folder.ts';

/** The reason of the option `ask`, as YAML. */
const why = (yaml: string): Overrides => ({
  [practiceFile]: (text) => text.replace(/why: It begins with them.*/, () => `why: ${yaml}`),
});

/** The situation of the first exercise, which may be as short as it likes, as YAML. */
const situation = (yaml: string): Overrides => ({
  [practiceFile]: swap('    stem: What do you say?', `    situation: ${yaml}\n    stem: What do you say?`),
});

function situationOf(yaml: string) {
  const { course, problems } = readCourse(writeCourse(situation(yaml)));
  expect(problems).toEqual([]);
  return course?.modules[0]?.lessons[0]?.exercises[0]?.situation ?? '';
}

/** An exercise of an early course, with one of its reasons as YAML. */
const early = (yaml: string): string => `exercises:
  - id: first-line
    kind: choice
    objective: 1
    stem: What do you say?
    hint: Think of the buyer.
    options:
      - id: ask
        text: Ask them something.
        correct: true
        why: ${yaml}
      - id: pitch
        text: Tell them everything.
        why: It begins with you.
`;

describe('Prose in practice.yaml', () => {
  it('is set typographically around its marks', () => {
    const read = situationOf(`'"**Yes**," she said. *"It''s"* [theirs](/lessons/opening/#the-story)...'`);
    expect(read).toEqual([
      '“',
      { tag: 'strong', children: ['Yes'] },
      ',” she said. ',
      { tag: 'em', children: ['“It’s”'] },
      ' ',
      { tag: 'a', href: '/lessons/opening/#the-story', children: ['theirs'] },
      '…',
    ]);
  });

  it('may have lists where a field is long', () => {
    const read = situationOf('|-\n          It\'s two things:\n\n          - they *ask*\n          - you "wait"');
    expect(read).toHaveLength(2);
    expect(plainText(read)).toBe('It’s two things: they ask you “wait”');
  });

  it('without marks is a text, set as ever', () => {
    expect(situationOf(`'"Yes," & it''s theirs...'`)).toBe('“Yes,” & it’s theirs…');
  });
});

describe('The revision of an exercise', () => {
  it.each([
    [
      'without marks is the one that answers were stored with before there were any',
      `'"Yes," & it''s _theirs...'`,
      '9e8e41df',
    ],
    ['with marks is the one that answers are stored with', `'"**Yes**," see [it](#the-story).'`, '0216a71e'],
  ])('%s', (_which, yaml, revision) => {
    const { course } = readCourse(writeCourse({ [practiceFile]: early(yaml) }));
    expect(course?.modules[0]?.lessons[0]?.exercises[0]?.revision).toBe(revision);
  });
});

describe('The author is told of', () => {
  it('Markdown that can’t stand there, each sort with its mend', () => {
    const text = [
      '# Why',
      '<b>So</b>, ~~no~~.  ',
      '![x](y)[^1]',
      '',
      '> They',
      '',
      '---',
      '',
      '| a |',
      '|---|',
      '| b |',
      '',
      '    code',
      '',
      '[^1]: c',
      '',
      '[d]: e',
    ];
    expect(problemsOf(why(`|-\n${text.map((line) => `          ${line}`).join('\n')}`))).toMatchInlineSnapshot(`
      "Found 11 problems in the content.

      1. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a heading, which can’t stand here: \`# Why\`.
         To mend it: take its mark out: the \`#\` before it, or the line of hyphens or equals signs below it. Write \`\\#\` for a plain #.

      2. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a tag, and tags mean nothing here: \`<b>\`.
         To mend it: write \`*...*\` for emphasis and \`**...**\` for strong words, and \`\\<\` for a plain <.

      3. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has words that are struck out, which can’t stand here: \`~~no~~\`.
         To mend it: take the tildes out, or the words. Write \`\\~\` for a plain ~.

      4. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a line that is broken by force: \`<b>So</b>, ~~no~~.\`.
         To mend it: take the spaces or the backslash at its end out; an empty line begins a new paragraph where there is room for several.

      5. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has an image, which can’t stand here: \`![x](y)\`.
         To mend it: take it out, and say in words what it shows.

      6. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a footnote, which can’t stand here: \`[^1]\`.
         To mend it: put what it says into the sentence.

      7. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a block quotation, which can’t stand here: \`> They\`.
         To mend it: take the \`>\` out and put what is said in quotation marks. Write \`\\>\` for a plain >.

      8. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a line across, which can’t stand here: \`---\`.
         To mend it: take the line of hyphens, asterisks or underscores out.

      9. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a table, which can’t stand here: \`| a |\`.
         To mend it: write its rows as a list, or as sentences.

      10. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a block of code, which can’t stand here: \`code\`.
         To mend it: begin its lines as far to the left as the others and take lines of backticks out; one pair of backticks marks \`a word\`.

      11. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a link whose address stands in another place: \`[d]: e\`.
         To mend it: write the address right after the words: \`[the words](https://...)\`."
    `);
  });

  it('lists, links and entries that are not as they must be', () => {
    const text = ['2026. It', '', '- [ ] was', '- [late](http://a.example)', '- [](/lessons/opening/ "x")', '-'];
    expect(problemsOf(why(`|-\n${text.map((line) => `          ${line}`).join('\n')}`))).toMatchInlineSnapshot(`
      "Found 6 problems in the content.

      1. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a numbered list that begins with another number than 1: \`2026. It\`.
         To mend it: begin it with 1; or put a backslash before the dot, as in \`2026\\.\`, if no list is meant.

      2. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a list with boxes to tick, which can’t stand here: \`- [ ] was\`.
         To mend it: take the \`[ ]\` out.

      3. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a link that leads neither to a lesson nor to another site: \`[late](http://a.example)\`.
         To mend it: begin its address with \`https://\`, \`mailto:\`, \`/lessons/\` or \`#\`; or write \`\\[\` if no link is meant.

      4. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a link with a second text after its address, which nobody would see: \`[](/lessons/opening/ "x")\`.
         To mend it: take that text out of the round brackets.

      5. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a link without words: \`[](/lessons/opening/ "x")\`.
         To mend it: write them between the square brackets.

      6. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a list entry without words: \`-\`.
         To mend it: write them, or take the entry out. Write \`\\*\` or \`\\-\` for a plain mark."
    `);
  });

  it('a list in a line', () => {
    const listed = { [practiceFile]: swap('text: Ask them something.', 'text: "1. Ask them something."') };
    expect(problemsOf(listed)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:9
         \`text\` of option \`ask\` of exercise \`first-line\` has a list, and there is room for one line of words only: \`1. Ask them something.\`.
         To mend it: write it as a sentence; or put a backslash before its mark, as in \`\\-\` or \`1\\.\`, if no list is meant."
    `);
  });

  it('several paragraphs in a line', () => {
    const parted = { [practiceFile]: swap('stem: What do you say?', 'stem: "They wait.\\n\\nWhat do you say?"') };
    expect(problemsOf(parted)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:5
         \`stem\` of exercise \`first-line\` has several paragraphs, and there is room for one: \`They wait.\`.
         To mend it: take the empty line out."
    `);
  });

  it('a field of marks and no words', () => {
    expect(problemsOf(why('"&#32;"'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has marks and no words: \`&#32;\`.
         To mend it: write the words."
    `);
  });

  it('a link that would run a script', () => {
    expect(problemsOf(why('"[So](javascript:alert(1))"'))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:11
         \`why\` of option \`ask\` of exercise \`first-line\` has a link that leads neither to a lesson nor to another site: \`[So](javascript:alert(1))\`.
         To mend it: begin its address with \`https://\`, \`mailto:\`, \`/lessons/\` or \`#\`; or write \`\\[\` if no link is meant."
    `);
  });

  it('a link to a lesson that does not exist', () => {
    expect(
      problemsOf(
        why('"[So](/lessons/openning/), and that is what they hear before they hear what it is that you sell."'),
      ),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:11
         The link \`/lessons/openning/\` leads nowhere: there is no page /lessons/openning/.
         To mend it: did you mean \`/lessons/opening/\`?"
    `);
  });

  it('a link to a heading that does not exist', () => {
    expect(
      problemsOf(why('"[So](#the-storey), and that is what they hear before they hear what it is that you sell."')),
    ).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:11
         The link \`#the-storey\` leads to a page without \`#the-storey\`.
         To mend it: did you mean \`#the-story\`?"
    `);
  });

  it('a link of the glossary that leads nowhere', () => {
    const linked = { 'glossary.yaml': swap('the buyer takes', 'the buyer [takes](/lessons/closing/#step)') };
    expect(problemsOf(linked)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/glossary.yaml:3
         The link \`/lessons/closing/#step\` leads nowhere: there is no page /lessons/closing/.
         To mend it: did you mean \`/lessons/opening/\`?"
    `);
  });

  it('two options that differ by a mark only', () => {
    const twins = { [practiceFile]: swap('Tell them everything.', 'Ask *them* something.') };
    expect(problemsOf(twins)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:12
         Exercise \`first-line\`: two options have the same text, \`Ask them something.\`.
         To mend it: replace one with another mistake that a rep makes."
    `);
  });
});

describe('What editors know of practice.yaml', () => {
  it('is a text with its description, for prose as well', () => {
    const json = z.toJSONSchema(practiceSchema, { io: 'input', unrepresentable: 'any' });
    const choice = ['properties', 'exercises', 'items', 'oneOf', 0, 'properties'];
    expect(valueAt(json, [...choice, 'stem'])).toEqual({
      type: 'string',
      minLength: 1,
      description: 'The question or task, complete enough to answer before seeing the options.',
    });
  });
});
