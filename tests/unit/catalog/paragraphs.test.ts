import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/catalog/course.ts';
import { hashesBySection, textRevision } from '../../../src/catalog/paragraphs.ts';
import { readCourse } from '../../../src/catalog/read-course.ts';
import { lessonFile, type Overrides, swap, withProse, writeCourse } from './course-folder.ts';

function lessonWith(overrides: Overrides): Lesson {
  const { course, problems } = readCourse(writeCourse(overrides));
  expect(problems).toEqual([]);
  const lesson = course?.modules[0]?.lessons[0];
  if (!lesson) throw new Error('The course has no lesson.');
  return lesson;
}

const withText = (prose: string): Lesson => lessonWith({ [lessonFile]: withProse(prose) });
const textOf = (prose: string): string => withText(prose).text;

const { course } = readCourse('tests/fixtures/course');
const opening = course?.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'opening-well');
if (!opening) throw new Error('The fixture has no such lesson.');

describe('The text of a lesson, by hashes', () => {
  it('has its sections by their fragments, with one block for each element and none for an exercise', () => {
    const outline = opening.paragraphs.map(({ fragment, title, blocks }) => ({
      fragment,
      title,
      blocks: blocks.map((block) => block?.words ?? null),
    }));
    expect(outline).toMatchInlineSnapshot(`
      [
        {
          "blocks": [],
          "fragment": "top",
          "title": "",
        },
        {
          "blocks": [
            8,
          ],
          "fragment": "the-story",
          "title": "The story",
        },
        {
          "blocks": [
            9,
            8,
            2,
            null,
          ],
          "fragment": "the-idea",
          "title": "The idea",
        },
        {
          "blocks": [
            14,
            20,
          ],
          "fragment": "one-call-twice",
          "title": "One call, twice",
        },
        {
          "blocks": [
            null,
            null,
            null,
          ],
          "fragment": "practice",
          "title": "Practice",
        },
        {
          "blocks": [
            10,
          ],
          "fragment": "where-the-evidence-disagrees",
          "title": "Where the evidence disagrees",
        },
        {
          "blocks": [
            16,
            6,
          ],
          "fragment": "your-next-call",
          "title": "Your next call",
        },
        {
          "blocks": [
            9,
          ],
          "fragment": "sources",
          "title": "Sources",
        },
      ]
    `);
  });

  it('has short hashes, which the log notes by section, without sections that have no text', () => {
    const hashes = hashesBySection(opening.paragraphs);
    expect(Object.keys(hashes)).toEqual([
      'the-story',
      'the-idea',
      'one-call-twice',
      'where-the-evidence-disagrees',
      'your-next-call',
      'sources',
    ]);
    expect(Object.values(hashes).flat().join(' ')).toMatch(/^([0-9a-f]{5} )+[0-9a-f]{5}$/);
    expect(textRevision(opening.paragraphs)).toBe(opening.text);
  });

  it('counts what stands before the first heading as the top, beside a heading of that name', () => {
    const lesson = lessonWith({ [lessonFile]: swap('## The story', 'Before.\n\n## Top') });
    const { top = [] } = hashesBySection(lesson.paragraphs);
    expect(top).toHaveLength(2);
  });
});

describe('The hash of a paragraph', () => {
  const prose = 'It takes two -- or "three" -- beats... at $5 each.';

  it.each([
    ['where its lines break', 'It takes two --\nor "three" -- beats...\nat $5 each.'],
    ['typography', 'It takes two — or “three” — beats… at $5 each.'],
    ['emphasis', 'It takes *two* -- or "three" -- **beats**... at $5 each.'],
    ['a link around its words', 'It takes [two](/glossary/) -- or "three" -- beats... at $5 each.'],
    ['a comment beside it', `{/* A note. */}\n\n${prose}`],
  ])('stays the same with %s', (_what, same) => {
    expect(textOf(same)).toBe(textOf(prose));
  });

  it.each([
    ['a word', prose.replace('each', 'apiece')],
    ['a figure', prose.replace('5', '6')],
    ['a currency', prose.replace('$', '€')],
    ['the order of words', prose.replace('two -- or "three"', 'three -- or "two"')],
  ])('changes with %s', (_what, other) => {
    expect(textOf(other)).not.toBe(textOf(prose));
  });

  const KINDS: readonly [string, string, string][] = [
    ['an entry of a list', '- One\n- Two', 'Two'],
    ['a cell of a table', '| A | B |\n| --- | --- |\n| One | Two |', 'Two'],
    ['a story', '<Story>\nIt was Two.\n</Story>', 'Two'],
    ['a key idea', '<KeyIdea>Two beats.</KeyIdea>', 'Two'],
    ['what is said', '<Transcript label="A"><Line who="Dana">Two</Line></Transcript>', 'Two'],
    ['a margin note', '<Transcript label="A"><Line who="Dana" note="Two">Yes</Line></Transcript>', 'Two'],
    ['who says it', '<Transcript label="A"><Line who="Two">Yes</Line></Transcript>', 'Two'],
    ['the move of a line', '<Transcript label="A"><Line who="Lee" move="DX">Yes</Line></Transcript>', 'DX'],
  ];
  it.each(KINDS)('changes with %s', (_what, before, word) => {
    expect(textOf(before.replace(word, word === 'DX' ? 'LEAP' : 'Three'))).not.toBe(textOf(before));
  });

  it('changes with what the front matter says there', () => {
    const shown = '<Takeaways />';
    const takeaway = lessonWith({}).takeaways[0] ?? '';
    const reworded: Overrides = {
      [lessonFile]: (text) => withProse(shown)(text.replace(takeaway, 'Say less.')),
    };
    expect(lessonWith(reworded).text).not.toBe(textOf(shown));
    // Where nothing of it is shown, nothing of the text has changed.
    const unseen = 'Nothing of that.';
    const elsewhere: Overrides = { [lessonFile]: (text) => withProse(unseen)(text.replace(takeaway, 'Say less.')) };
    expect(lessonWith(elsewhere).text).toBe(textOf(unseen));
  });

  it('has nothing to do with the exercises, which have revisions of their own', () => {
    const file = 'modules/basics/opening/practice.yaml';
    expect(lessonWith({ [file]: swap('Think of the buyer.', 'Think.') }).text).toBe(lessonWith({}).text);
  });
});
