import type { Problem } from '../../../src/catalog/problem.ts';
import type { Exercise } from '../../../src/exercises/exercise.ts';
import { type Prose, plainText } from '../../../src/exercises/prose.ts';
import { rhythmOf } from '../measures/rhythm.ts';
import type { LessonText } from '../text/lesson-text.ts';
import { countWords } from '../text/passage.ts';

/** Words to read before one is asked something. */
const MOST_BEFORE = 140;
/** Words of the question with its options: twenty seconds. */
const MOST_ASKED = 60;

/** A lesson asks what one would say before it teaches it: one short choice after the story, which nobody has to answer. */
export function openingQuestion(lesson: LessonText): Problem[] {
  const { file, practiceFile, exercises, scan, lineOfExercise } = lesson.source;
  const first = scan.tags.find(({ name }) => name === 'Exercise');
  const second = scan.headings[1];
  if (!first || (second && first.line > second.line))
    return [
      {
        file,
        line: second?.line,
        what: 'Nothing is asked before the second heading.',
        mend: 'place a short `choice` after the story: what would the reader say there?',
      },
    ];
  const index = exercises.findIndex(({ id }) => id === first.attributes['id']);
  const exercise = exercises[index];
  const { beforeFirst } = rhythmOf(lesson);
  const problems = exercise ? formOf(exercise) : [];
  return [
    ...problems.map((problem) => ({ file: practiceFile, line: lineOfExercise(['exercises', index]), ...problem })),
    ...(beforeFirst > MOST_BEFORE
      ? [
          {
            file,
            line: first.line,
            what: `There are ${beforeFirst} words before the first exercise, and ${MOST_BEFORE} is the most.`,
            mend: 'shorten the story.',
          },
        ]
      : []),
  ];
}

function formOf(exercise: Exercise): Pick<Problem, 'what' | 'mend'>[] {
  const { id, required } = exercise;
  if (exercise.kind !== 'choice' || exercise.options.length !== 3 || required)
    return [
      {
        what: `The opening question \`${id}\` has to be a \`choice\` of three options with \`required: false\`.`,
        mend: 'make it one, or place it further down and a short choice here.',
      },
    ];
  const asked = [exercise.situation, exercise.stem, ...exercise.options.map(({ text }) => text)];
  const words = asked.reduce((sum, text) => sum + wordsIn(text), 0);
  if (words <= MOST_ASKED) return [];
  return [
    {
      what: `The opening question \`${id}\` has ${words} words with its options, and ${MOST_ASKED} is the most.`,
      mend: 'let the story be the situation, and shorten the options.',
    },
  ];
}

const wordsIn = (text: Prose | undefined): number => (text === undefined ? 0 : countWords(plainText(text)));
