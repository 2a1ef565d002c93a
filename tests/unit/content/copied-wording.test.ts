import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import type { LessonText } from '../../content/text/lesson-text.ts';
import { copiedWording } from '../../content/wording/copied-wording.ts';
import { hashesIn, hashList } from '../../content/wording/hash-list.ts';
import { practiceFile, swap } from '../catalog/course-folder.ts';
import { lessonSaying, lessonWith } from './lesson.ts';

const ESSAY = `The lamp in the harbor burned all night, and nobody on the quay could say who had lit it.
She couldn't sleep; the café was closed again.`;

const hashes = hashesIn(hashList([ESSAY]));
const told = (lesson: LessonText): string => formatProblems(copiedWording(lesson, hashes));

describe('A lesson goes red', () => {
  it('when its prose holds a sentence of a founding document', () => {
    const lesson = lessonSaying('Listen.\n\nThe lamp in the harbor\nburned all night, and nobody was there.');
    expect(told(lesson)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:36
         “The lamp in the harbor burned all night, and nobody” has 8 words or more in a row from a founding document.
         To mend it: say it in your own words. If the prose of a lesson must quote it, make it a block quote whose last paragraph says whose words they are: \`> -- Jane Doe, 2012\`."
    `);
  });

  it('when an exercise does', () => {
    const lesson = lessonWith({
      [practiceFile]: swap('It may be the hour,', 'Nobody on the quay could say who had lit it,'),
    });
    expect(told(lesson)).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:34
         “Nobody on the quay could say who had lit it” has 8 words or more in a row from a founding document.
         To mend it: say it in your own words. If the prose of a lesson must quote it, make it a block quote whose last paragraph says whose words they are: \`> -- Jane Doe, 2012\`."
    `);
  });

  it.each([
    ['in other letters and marks', 'the LAMP, in “the” Harbor: burned (all) night'],
    ['around a term and emphasis', 'The lamp in <Term id="advance">the *harbor*</Term> burned all night.'],
    [
      'in the margin of a transcript',
      '<Transcript label="A"><Line who="O" note="The lamp in the harbor burned all night">x</Line></Transcript>',
    ],
    ['with curly apostrophes and without accents', 'She couldn’t sleep; the cafe was closed again.'],
    ['across two sentences', "Who had lit it. She couldn't sleep; the day came."],
    ['in a block quote that does not say whose words it holds', '> The lamp in the harbor burned all night.'],
  ])('when the words stand there %s', (_how, prose) => {
    expect(copiedWording(lessonSaying(prose), hashes)).toHaveLength(1);
  });
});

describe('A lesson stays green', () => {
  it.each([
    ['with seven words of the document in a row', 'The lamp in the harbor burned all day.'],
    [
      'with the same words in another order',
      'All night the lamp in the harbor burned, and nobody could say who lit it.',
    ],
    [
      'with a quotation that says whose words it holds',
      '> The lamp in the harbor burned all night.\n>\n> -- Jane Doe, 2012',
    ],
  ])('%s', (_how, prose) => {
    expect(told(lessonSaying(prose))).toBe('');
  });
});

describe('The list of hashes', () => {
  it('finds every eight words in a row of the text it was made from', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 30 }), fc.nat(), (words, seed) => {
        const from = seed % (words.length - 7);
        const passage = words.slice(from, from + 8).join(', ');
        const passages = [{ ...passageBase, text: `«${passage.toUpperCase()}»` }];
        expect(copiedWording({ passages }, hashesIn(hashList([words.join(' ')])))).toHaveLength(1);
      }),
    );
  });

  it('says each hash once, in their own order, eight characters long', () => {
    const list = readFileSync('tests/content/wording/founding-runs.txt', 'utf8');
    const all = list.trim().split(/\s+/);
    expect(all).toEqual([...hashesIn(list)].sort());
    expect(all.filter((hash) => !/^[A-Za-z0-9+/]{8}$/.test(hash))).toEqual([]);
    expect(all.length).toBeGreaterThan(2000);
  });

  it('is empty for a text of seven words', () => {
    expect(hashList(['One two three four five six seven.'])).toBe('');
  });
});

const passageBase = { file: 'lesson.mdx', line: 1, part: 'prose', field: 'paragraph', path: [] } as const;
