import { cleanText } from '../../primitives/clean-text.ts';
import type { QuestionAnalysis, writtenTexts } from './question-analysis.ts';
import type { TeamCell, TeamRow, TeamTable } from './team-table.ts';

/** A table as the screen, the print and the CSV file show it: all three from these rows, so that they can't differ. */
export interface Sheet {
  title: string;
  columns: readonly string[];
  /** As many cells as columns; an empty text where there is nothing to say. Numbers are whole, but for discrimination. */
  rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number;

/** The team. `rows` are those of the table as they are sorted and filtered. */
export function teamSheet(title: string, { lessons }: TeamTable, rows: readonly TeamRow[]): Sheet {
  return {
    title,
    columns: [
      'Name',
      'Status',
      'Exercises done (%)',
      'Score at first tries (%)',
      'Score at newest tries (%)',
      'Handed in on',
      ...lessons.flatMap((lesson) => [
        lesson.title,
        `${lesson.title}: first tries (%)`,
        `${lesson.title}: completed on`,
      ]),
      'Notes',
    ],
    rows: rows.map((row) => [
      row.name,
      statusWords(row),
      inPercent(row.share),
      inPercent(row.firstTry),
      inPercent(row.latest),
      row.handedInOn ?? '',
      ...row.cells.flatMap((cell) => [cellWords(cell), inPercent(cell.firstTry), cell.completeOn ?? '']),
      row.notes.join(' '),
    ]),
  };
}

const STATUS = { done: 'Done', working: 'Not done yet', 'not-handed-in': 'Not handed in' } as const;

/** The status of a row in words, with what makes it urgent or late. */
export const statusWords = ({ status, overdue, late }: TeamRow): string =>
  `${STATUS[status]}${overdue ? ', overdue' : late ? ', late' : ''}`;

/** The state of a lesson in words. */
export function cellWords({ status, answered, required, late }: TeamCell): string {
  if (status === 'not-shared') return '';
  if (status === 'complete') return late ? 'Complete, late' : 'Complete';
  return status === 'new' ? 'Not started' : `${answered} of ${required}`;
}

const inPercent = (share: number | undefined): SheetCell => (share === undefined ? '' : Math.round(share * 100));

/** The questions, hardest first, with what drew people away from the right answer. */
export const questionSheet = (title: string, questions: readonly QuestionAnalysis[]): Sheet => ({
  title,
  columns: ['Question', 'Answered by', 'Right at first try (%)', 'Mean score (%)', 'Discrimination', 'Wrong picks'],
  rows: questions.map(({ stem, selfRated, people, right, score, discrimination, picks }) => [
    `${plain(stem)}${selfRated ? ' (rated by themselves)' : ''}`,
    people,
    people === 0 ? '' : inPercent(right),
    people === 0 ? '' : inPercent(score),
    discrimination === undefined ? '' : Math.round(discrimination * 100) / 100,
    picks
      .filter((pick) => !pick.right)
      .map(({ pick, people: who }) => `${plain(pick)} (${who.length}: ${namesIn(who)})`)
      .join('\n'),
  ]),
});

/** What people were sure of and got wrong, most people first: what they will say to a customer. */
export const sureButWrongSheet = (title: string, questions: readonly QuestionAnalysis[]): Sheet => ({
  title,
  columns: ['Question', 'Sure but wrong', 'Of those who said how sure they were', 'Who'],
  rows: questions
    .filter(({ sureButWrong }) => sureButWrong.length > 0)
    .toSorted((a, b) => b.sureButWrong.length - a.sureButWrong.length)
    .map(({ stem, sureButWrong, asked }) => [plain(stem), sureButWrong.length, asked, namesIn(sureButWrong)]),
});

/** What everybody wrote. */
export const textSheet = (title: string, tasks: ReturnType<typeof writtenTexts>): Sheet => ({
  title,
  columns: ['Task', 'Name', 'First version', 'Newest version'],
  rows: tasks.flatMap(({ stem, texts }) =>
    texts.map(({ name, first, last }) => [plain(stem), name, written(first), written(last)]),
  ),
});

/** A cell that names a thousand is read by nobody, and a spreadsheet would cut it off. */
const MOST_NAMES = 30;

const namesIn = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;

const LONGEST_CELL = 2_000;
/** A spreadsheet takes no more in one cell. */
const LONGEST_TEXT = 30_000;

const plain = (text: string): string => cleanText(text, LONGEST_CELL).text;
const written = (text: string | undefined): string => cleanText(text ?? '', LONGEST_TEXT, true).text;

/** The name of the file: `team-2026-12-04.csv`. `day` is one as YYYY-MM-DD. */
export const csvFileName = (what: 'team' | 'questions' | 'sure-but-wrong' | 'texts', day: string): string =>
  `${what}-${day}.csv`;
