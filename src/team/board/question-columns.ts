import { cleanText } from '../../primitives/clean-text.ts';
import { type Column, inPercent } from './column.ts';
import type { QuestionAnalysis, writtenTexts } from './question-analysis.ts';

/** The questions, with what drew people away from the right answer. */
export const questionColumns = [
  {
    key: 'question',
    heading: 'Question',
    cell: ({ stem, selfRated }) => `${plain(stem)}${selfRated ? ' (self-rated)' : ''}`,
  },
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
  {
    key: 'discrimination',
    heading: 'Discrimination',
    cell: ({ discrimination }) => (discrimination === undefined ? '' : Math.round(discrimination * 100) / 100),
  },
  {
    key: 'wrongPicks',
    heading: 'Wrong picks',
    cell: ({ picks }) =>
      picks
        .filter((pick) => !pick.right)
        .map(({ pick, people: who }) => `${plain(pick)} (${who.length}: ${namesIn(who)})`)
        .join('\n'),
  },
] as const satisfies readonly Column<QuestionAnalysis>[];

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
