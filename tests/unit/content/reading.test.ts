import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { readingLevel } from '../../content/checks/reading-level.ts';
import { statedMinutes } from '../../content/checks/stated-minutes.ts';
import { hardestPassage, readingGrade } from '../../content/measures/reading-grade.ts';
import { countedMinutes, proseWords } from '../../content/measures/reading-time.ts';
import { syllables } from '../../content/measures/syllables.ts';
import type { Passage } from '../../content/text/passage.ts';
import { lessonFile, swap, withProse } from '../catalog/course-folder.ts';
import { lessonSaying, lessonWith } from './lesson.ts';

const passage = (text: string, field = 'paragraph'): Passage => ({
  file: 'lesson.mdx',
  line: 1,
  text,
  part: 'prose',
  field,
  path: [],
});

describe('Syllables', () => {
  it.each([
    [1, 'the like asked likes whole while strength rules'],
    [2, 'table boxes wanted handled useful basement warehouse isn’t saying buyer agreed'],
    [3, 'importance radio museum company everything studying'],
    [4, 'January situation accusation experiment'],
    [5, 'university opportunity'],
  ])('%i in each of: %s', (count, words) => {
    expect(words.split(' ').map((word) => [word, syllables(word)])).toEqual(
      words.split(' ').map((word) => [word, count]),
    );
  });
});

describe('The reading grade', () => {
  it('is 0.39 words a sentence and 11.8 syllables a word, less 15.59', () => {
    expect(readingGrade([passage('The cat sat on the mat.')])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(readingGrade([passage('The table moved. It fell.')])).toBeCloseTo(0.39 * 2.5 + (11.8 * 6) / 5 - 15.59);
  });

  it('counts the end of a passage as the end of a sentence, and a line break as none', () => {
    expect(readingGrade([passage('The cat\nsat'), passage('on the mat')])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
  });

  it('leaves out what is no sentence: headings, cells, labels, and what others said', () => {
    const labels = ['heading', 'cell', 'who', 'label', 'unit', 'quotation'].map((field) => passage('Ox', field));
    expect(readingGrade([passage('The cat sat on the mat.'), ...labels])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
  });

  it('takes a figure as one syllable', () => {
    expect(readingGrade([passage('It cost 162,000.')])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
  });

  it('finds the hardest passage among those that are long enough to tell', () => {
    const easy = passage('We ask him what he has. '.repeat(6));
    const hard = passage('Organizational considerations necessitate comprehensive documentation. '.repeat(6));
    expect(hardestPassage([easy, hard, passage('Incomprehensibility!')])?.passage).toBe(hard);
    expect(hardestPassage([passage('Too short.')])).toBeUndefined();
  });
});

const HARD = `Organizational considerations necessitate a comprehensive documentation of procurement requirements, particularly
wherever administrative responsibilities, contractual obligations and departmental expectations have historically
contradicted each other and the intermediaries who administer them are unavailable for any clarification.`;

describe('A lesson is told', () => {
  it('when it is hard to read, with its hardest passage', () => {
    expect(formatProblems(readingLevel(lessonSaying(HARD)))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         \`opening\` reads like grade 28.5, and 10 is the most. Its hardest passage begins “Organizational considerations necessitate a comprehensive documentation …”.
         To mend it: make two sentences of long ones, and swap long words for short ones; begin with this passage."
    `);
  });

  it('when its running text alone is, however short the lines of its transcript are', () => {
    const lines = '<Line who="Omar">Go on.</Line>\n'.repeat(200);
    const lesson = lessonSaying(`${HARD}\n\n<Transcript label="A" tone="better">\n${lines}</Transcript>`);
    expect(readingGrade(lesson.passages)).toBeLessThan(0);
    expect(readingLevel(lesson)).toHaveLength(1);
  });

  it('when it takes longer than it says', () => {
    const long = lessonSaying('We ask him what he has. '.repeat(200));
    expect(formatProblems(statedMinutes(long))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         The lesson says 5 minutes and takes about 8.0.
         To mend it: write \`minutes: 8\`, or make the lesson shorter."
    `);
  });

  it('when it is over sooner than it says', () => {
    expect(formatProblems(statedMinutes(lessonSaying('Short.')))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:4
         The lesson says 5 minutes and takes about 2.0.
         To mend it: make the lesson longer."
    `);
  });
});

describe('A lesson is not told', () => {
  it('when it reads easily', () => {
    expect(readingLevel(lessonSaying('Ask what they have tried. Then wait. '.repeat(10)))).toEqual([]);
  });

  it('when its minutes are a fifth off at most', () => {
    // Four questions and 600 words: five minutes.
    const text = 'word '.repeat(600 - proseWords(lessonSaying('').passages));
    const stating = (minutes: number) =>
      lessonWith({ [lessonFile]: (valid) => swap('minutes: 5', `minutes: ${minutes}`)(withProse(text)(valid)) });
    expect(countedMinutes(stating(5))).toBeCloseTo(5);
    expect([3, 4, 5, 6, 7].map((minutes) => statedMinutes(stating(minutes)).length)).toEqual([1, 0, 0, 0, 1]);
  });
});

describe('The words of prose', () => {
  it('are those of the body, without the names before the lines of a transcript', () => {
    const before = proseWords(lessonSaying('').passages);
    const transcript =
      '<Transcript label="One call" tone="poor"><Line who="Omar" note="He asks.">Why now?</Line></Transcript>';
    expect(proseWords(lessonSaying(transcript).passages) - before).toBe(6);
  });
});
