import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { plainVoice } from '../../content/checks/plain-voice.ts';
import { sourceFacts } from '../../content/checks/source-facts.ts';
import { lessonFile, practiceFile, swap } from '../catalog/course-folder.ts';
import { lessonCiting, lessonSaying, lessonWith } from './lesson.ts';

describe('The voice of a lesson is told', () => {
  it('of words of war, exclamation marks and long dashes, each on its line', () => {
    const lesson = lessonSaying('Crush the quota\nand win! Then rest — or\nhunt for more --- soon.');
    expect(formatProblems(plainVoice(lesson))).toMatchInlineSnapshot(`
      "Found 5 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:34
         “Crush” is a word of war or hunting.
         To mend it: say what the rep does: ask, offer, find, win the order.

      2. content/modules/basics/opening/lesson.mdx:35
         “win!” ends in an exclamation mark.
         To mend it: end with a period; the words have to do it.

      3. content/modules/basics/opening/lesson.mdx:35
         “rest — or” has a long dash.
         To mend it: use a comma, a colon or a period.

      4. content/modules/basics/opening/lesson.mdx:36
         “hunt” is a word of war or hunting.
         To mend it: say what the rep does: ask, offer, find, win the order.

      5. content/modules/basics/opening/lesson.mdx:36
         “more — soon.” has a long dash.
         To mend it: use a comma, a colon or a period."
    `);
  });

  it('of what nobody says on a call in the US', () => {
    const lesson = lessonSaying(
      "She rang. It's dearer, and we don't do it any more.\nI've no colour. Send a mail, straight away.",
    );
    expect(plainVoice(lesson).map(({ what }) => what)).toEqual(
      ['rang', 'dearer', 'any more', 'I’ve no', 'colour', 'a mail', 'straight away'].map(
        (found) => `“${found}” is nothing that a rep in the US says on a call.`,
      ),
    );
  });

  it('of the same in an exercise', () => {
    const lesson = lessonWith({ [practiceFile]: swap('Stop, and ask', 'Wake them! Ask') });
    expect(formatProblems(plainVoice(lesson))).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/practice.yaml:34
         “them!” ends in an exclamation mark.
         To mend it: end with a period; the words have to do it."
    `);
  });

  it.each([
    ['a word that only contains one', 'The huntsman’s award, a skill, a warm warehouse, a crushed box.'],
    ['what a US rep says', "Any more questions? A mail room, a mail-order shop, and I've nobody. Ask the ranger."],
    ['a range or a compound', 'Pages 12–15, a two-day visit.'],
    ['what somebody else said, marked as such', '> To the enemy!\n>\n> -- Jane Doe, 2012'],
  ])('not of %s', (_what, prose) => {
    expect(plainVoice(lessonSaying(prose))).toEqual([]);
  });

  it('not of what buyers really say', () => {
    expect(plainVoice(lessonWith({ [lessonFile]: swap('Who is this?', 'Turnaround is killing us!') }))).toEqual([]);
  });
});

const told = (source: string): string => formatProblems(sourceFacts(lessonCiting(source)));

describe('A source is told', () => {
  it('when it has no author, year and title', () => {
    expect(told('cite: A book about selling.')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:19
         The source “A book about selling.” does not begin with author, year in parentheses, and title.
         To mend it: write author, year, title and where it appeared: \`Doran, G. T. (1981). The title. The journal, 70(11), 35-36.\`"
    `);
  });

  it('when it does not say where to find it', () => {
    expect(told('cite: Doe, J. (2012). How to ask.')).toMatchInlineSnapshot(`
      "Found 1 problem in the content.

      1. content/modules/basics/opening/lesson.mdx:19
         The source “Doe, J. (2012). How to ask.” does not say where to find it.
         To mend it: say where it appeared, or add its \`url\`."
    `);
  });
});

it.each([
  'cite: Doe, J. (2012). How to ask. Journal of Asking, 3, 1-9.',
  'cite: Doe, J., & Roe, R. (2012, May 3). Why ask? Press release.',
  'cite: "Doe, J., et al. (n.d.). Asking: A review. Meta-Asking."',
  'cite: A trainer (about 2015). Essay on asking. Newsletter.',
  'cite: "Doe, J. (2012). How to ask."\n    url: https://doe.example',
])('A source is in order: %s', (source) => {
  expect(told(source)).toBe('');
});
