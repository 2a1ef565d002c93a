import { partsOf } from '../../log/exercise-address.ts';
import { cleanText } from '../../primitives/clean-text.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import type { AssignableLesson } from '../assignment/course-outline.ts';
import { type Column, inPercent } from './column.ts';
import type { QuestionAnalysis, writtenTexts } from './question-analysis.ts';

const asked: Column<QuestionAnalysis, 'question'> = {
  key: 'question',
  heading: 'Question',
  cell: ({ stem, selfRated }) => `${plain(stem)}${selfRated ? ' (self-rated)' : ''}`,
};

const figures = [
  { key: 'people', heading: 'Answered by', cell: ({ people }) => people },
  {
    key: 'right',
    heading: 'Right on first try',
    unit: '%',
    cell: ({ people, right }) => (people === 0 ? '' : inPercent(right)),
  },
  {
    key: 'score',
    heading: 'Mean score',
    unit: '%',
    cell: ({ people, score }) => (people === 0 ? '' : inPercent(score)),
  },
] as const satisfies readonly Column<QuestionAnalysis>[];

const discriminates: Column<QuestionAnalysis, 'discrimination'> = {
  key: 'discrimination',
  heading: 'Discrimination',
  cell: ({ discrimination }) => (discrimination === undefined ? '' : Math.round(discrimination * 100) / 100),
};

const drawn: Column<QuestionAnalysis, 'wrongPicks'> = {
  key: 'wrongPicks',
  heading: 'Wrong picks',
  cell: (question) =>
    wrongPicks(question)
      .map(({ words }) => words)
      .join('\n'),
};

/** A wrong pick with who made it, and how many of those who answered that is, 0 to 1. */
export const wrongPicks = ({ picks, people }: QuestionAnalysis): { words: string; share: number }[] =>
  picks
    .filter((pick) => !pick.right)
    .map(({ pick, people: who }) => ({
      words: `${plain(pick)} (${who.length}: ${namesIn(who)})`,
      share: people === 0 ? 0 : Math.min(1, who.length / people),
    }));

export type QuestionColumn = Column<
  QuestionAnalysis,
  'question' | 'lesson' | (typeof figures)[number]['key'] | 'discrimination' | 'wrongPicks'
>;

/** The fewest people from whom it can be told how well questions discriminate; see `discrimination`. */
export const ENOUGH_PEOPLE = 10;

export const enoughPeople = (questions: readonly QuestionAnalysis[]): boolean =>
  questions.some(({ people }) => people >= ENOUGH_PEOPLE);

/**
 * The questions, with the lesson that asks them and what drew people away from the right answer. How well they discriminate
 * is a column only where enough people answered: an empty one says nothing.
 */
export const questionColumns = (
  lessons: readonly AssignableLesson[],
  questions: readonly QuestionAnalysis[],
): QuestionColumn[] => [
  asked,
  { key: 'lesson', heading: 'Lesson', cell: ({ exercise }) => lessonAsking(exercise, lessons)?.title ?? '' },
  ...figures,
  ...(enoughPeople(questions) ? [discriminates] : []),
  drawn,
];

/** The lesson of an exercise's address; undefined where it is not of this site. */
export const lessonAsking = (exercise: string, lessons: readonly AssignableLesson[]): AssignableLesson | undefined =>
  lessonOf(partsOf(exercise).lesson, lessons);

/** The questions that people were sure of and got wrong, most people first: what they will say to a customer. */
export const sureButWrong = (questions: readonly QuestionAnalysis[]): QuestionAnalysis[] =>
  questions
    .filter((question) => question.sureButWrong.length > 0)
    .toSorted((a, b) => b.sureButWrong.length - a.sureButWrong.length);

export const sureButWrongColumns = [
  { key: 'question', heading: 'Question', cell: ({ stem }) => plain(stem) },
  { key: 'people', heading: 'Sure but wrong', cell: ({ sureButWrong: who }) => who.length },
  { key: 'asked', heading: 'Out of those who said how sure they were', cell: ({ asked }) => asked },
  { key: 'who', heading: 'Who', cell: ({ sureButWrong: who }) => namesIn(who) },
] as const satisfies readonly Column<QuestionAnalysis>[];

/** What one person wrote for one task, as it can be shown. */
export interface TextRow {
  task: string;
  name: string;
  first: string;
  newest: string;
}

export const textRows = (tasks: ReturnType<typeof writtenTexts>): TextRow[] =>
  tasks.flatMap(({ stem, texts }) =>
    texts.map(({ name, first, last }) => ({
      task: plain(stem),
      name,
      first: written(first),
      newest: written(last),
    })),
  );

export const textColumns = [
  { key: 'task', heading: 'Exercise', cell: ({ task }) => task },
  { key: 'name', heading: 'Name', cell: ({ name }) => name },
  { key: 'first', heading: 'First version', cell: ({ first }) => first },
  { key: 'newest', heading: 'Latest version', cell: ({ newest }) => newest },
] as const satisfies readonly Column<TextRow>[];

/** A cell that names a thousand is read by nobody, and a spreadsheet would cut it off. */
const MOST_NAMES = 30;

const namesIn = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;

const LONGEST_CELL = 2_000;
/** Excel takes 32,767 characters in one cell (“Excel specifications and limits”, support.microsoft.com). */
const LONGEST_TEXT = 30_000;

const plain = (text: string): string => cleanText(text, LONGEST_CELL).text;
const written = (text: string | undefined): string => cleanText(text ?? '', LONGEST_TEXT, true).text;
