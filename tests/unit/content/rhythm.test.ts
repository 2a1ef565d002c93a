import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/problem.ts';
import { openingQuestion } from '../../content/checks/opening-question.ts';
import { rhythm } from '../../content/checks/rhythm.ts';
import { countedMinutes } from '../../content/measures/reading-time.ts';
import { rhythmOf } from '../../content/measures/rhythm.ts';
import { lessonFile, practiceFile, swap } from '../catalog/course-folder.ts';
import { lessonSaying, lessonWith } from './lesson.ts';

const words = (count: number): string => 'word '.repeat(count).trim();

/** The lesson with this text before its second exercise. */
const parted = (text: string) =>
  lessonWith({ [lessonFile]: swap('<Exercise id="all-signs" />', `${text}\n\n<Exercise id="all-signs" />`) });

const optional = swap('    stem: What do you say?', '    required: false\n    stem: What do you say?');

describe('The rhythm of a lesson', () => {
  it('is the words before its first exercise, and the longest stretches of reading and of doing', () => {
    expect(rhythmOf(lessonSaying(''))).toEqual({ beforeFirst: 2, longestRead: 2, longestRun: 4 });
    expect(rhythmOf(parted(words(20)))).toEqual({ beforeFirst: 2, longestRead: 20, longestRun: 3 });
    expect(rhythmOf(lessonSaying(words(30)))).toEqual({ beforeFirst: 2, longestRead: 30, longestRun: 4 });
  });

  it('is not changed by a heading, which is nothing to do and little to read', () => {
    expect(rhythmOf(parted('## On'))).toEqual(rhythmOf(lessonSaying('')));
  });

  it('has a rest where a plan is made', () => {
    expect(rhythmOf(lessonSaying(`${words(30)}\n\n<Commitment />\n\n${words(40)}`)).longestRead).toBe(40);
  });

  it('is told when somebody reads too long, or answers too much in a row', () => {
    expect(formatProblems(rhythm(lessonSaying(words(351))))).toMatchInlineSnapshot(`
      "Found 2 problems in the content.

      1. content/modules/basics/opening/lesson.mdx
         There are 351 words in a row with nothing to do, and 350 is the most.
         To mend it: place an exercise where its part of the text ends, or shorten the text.

      2. content/modules/basics/opening/lesson.mdx
         There are 4 exercises in a row with nothing to read, and 2 is the most.
         To mend it: move one of them up, to where what it practices has been told."
    `);
    expect(rhythm(lessonSaying(words(350)))).toHaveLength(1);
    expect(rhythm(parted(words(20))).map(({ what }) => what)).toEqual([
      'There are 3 exercises in a row with nothing to read, and 2 is the most.',
    ]);
  });
});

describe('The opening question', () => {
  const opened = (text: string) =>
    lessonWith({ [practiceFile]: optional, [lessonFile]: swap('Somebody calls.', `Somebody calls. ${text}`) });

  it('is a short choice after the story, which nobody has to answer', () => {
    expect(openingQuestion(opened(''))).toEqual([]);
    expect(openingQuestion(opened(words(138)))).toEqual([]);
  });

  it('takes less time than a question of the lesson', () => {
    expect(countedMinutes(lessonSaying('')) - countedMinutes(opened(''))).toBeCloseTo(1 / 6);
  });

  it('is told when it is missing, when it has to be answered, and when it comes late or is long', () => {
    const late = lessonWith({
      [lessonFile]: swap('<Exercise id="first-line" />', '## Then\n\n<Exercise id="first-line" />'),
    });
    const long = lessonWith({ [practiceFile]: (valid) => swap('What do you say?', words(55))(optional(valid)) });
    const told = [late, lessonSaying(''), opened(words(139)), long].flatMap(openingQuestion);
    expect(formatProblems(told)).toMatchInlineSnapshot(`
      "Found 4 problems in the content.

      1. content/modules/basics/opening/lesson.mdx:26
         Nothing is asked before the second heading.
         To mend it: place a short \`choice\` after the story: what would the reader say there?

      2. content/modules/basics/opening/lesson.mdx:26
         There are 141 words before the first exercise, and 140 is the most.
         To mend it: shorten the story.

      3. content/modules/basics/opening/practice.yaml:2
         The opening question \`first-line\` has to be a \`choice\` of three options with \`required: false\`.
         To mend it: make it one, or place it further down and a short choice here.

      4. content/modules/basics/opening/practice.yaml:2
         The opening question \`first-line\` has 66 words with its options, and 60 is the most.
         To mend it: let the story be the situation, and shorten the options."
    `);
  });
});
