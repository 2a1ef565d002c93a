import type { AssignableLesson } from '../assignment/course-outline.ts';
import { type Column, inPercent } from './column.ts';
import { needOf } from './gap.ts';
import { newestOf, type RowRating, ratedRows } from './practice-ratings.ts';
import { shareOf, type TeamCell } from './team-cells.ts';
import { filterRows, sortRows } from './team-rows.ts';
import type { RowStatus, TeamRow, TeamTable } from './team-table.ts';

/** What a row lacks, in words, with what makes it urgent or late. */
export const statusWords = ({ gap, overdue, late }: TeamRow): string =>
  `${gap.words}${overdue ? ', overdue' : late ? ', late' : ''}`;

const beforeLessons = [
  { key: 'name', heading: 'Name', sort: ({ name }) => name, cell: ({ name }) => name },
  { key: 'status', heading: 'Status', sort: needOf, cell: statusWords },
  {
    key: 'share',
    heading: 'Exercises done',
    unit: '%',
    sort: ({ share }) => share,
    cell: ({ share }) => inPercent(share),
  },
  {
    key: 'firstTry',
    heading: 'Score on first tries',
    unit: '%',
    sort: ({ firstTry }) => firstTry,
    cell: ({ firstTry }) => inPercent(firstTry),
  },
  {
    key: 'latest',
    heading: 'Score on latest tries',
    unit: '%',
    sort: ({ latest }) => latest,
    cell: ({ latest }) => inPercent(latest),
  },
  {
    key: 'handedInOn',
    heading: 'Handed in on',
    sort: ({ handedInOn }) => handedInOn || undefined,
    cell: ({ handedInOn }) => (handedInOn === '' ? 'unknown day' : (handedInOn ?? '')),
  },
] as const satisfies readonly Column<TeamRow>[];

/** Stands behind the name, where the list of who is expected has groups. */
const group = {
  key: 'group',
  heading: 'Group',
  sort: (row) => row.group || undefined,
  cell: (row) => row.group,
} as const satisfies Column<TeamRow>;

const afterLessons = [
  { key: 'notes', heading: 'Notes', cell: ({ notes }) => notes.join(' ') },
] as const satisfies readonly Column<TeamRow>[];

type Fixed = (typeof beforeLessons | typeof afterLessons)[number] | typeof group;

/** What is said of a person, whatever the lessons are. */
export type PersonColumn = Column<TeamRow, Fixed['key']>;

const LESSON = 'lesson:';
type LessonKey = `${typeof LESSON}${string}`;

/** How far people are with one lesson. */
export interface LessonColumn extends Column<TeamRow, LessonKey> {
  /** The day of the lesson, where each has its own. */
  day: string | undefined;
  /** Where a row stands with it. */
  at: (row: TeamRow) => TeamCell | undefined;
  /** What the screen has beneath how far it is, and a file in columns of their own behind it. */
  beneath: Readonly<Record<'firstTry' | 'completeOn', Column<TeamRow>>>;
}

/** The newest level of people in a row of the rubric. */
export interface RatingColumn extends Column<TeamRow, `rated:${string}`> {
  /** What a file has behind it, and the page of a person: the line that was heard, and the day. */
  beneath: Readonly<Record<'heard' | 'ratedOn', Column<TeamRow>>>;
}

export type TeamColumn = PersonColumn | LessonColumn | RatingColumn;

/** The columns of the team, as the screen has them; of the rubric, those rows that one of `rows` was rated on. */
export function teamColumns(
  lessons: readonly AssignableLesson[],
  { groups = [], days = [], rows = [] }: Partial<Pick<TeamTable, 'groups' | 'days' | 'rows'>> = {},
): TeamColumn[] {
  const [name, ...others] = beforeLessons;
  return [
    name,
    ...(groups.length > 0 ? [group] : []),
    ...others,
    ...lessons.map((lesson, place) => lessonColumn(lesson, days[place])),
    ...ratedRows(rows.map(({ ratings }) => ratings)).map(ratingColumn),
    ...afterLessons,
  ];
}

function ratingColumn({ row: id, title }: Pick<RowRating, 'row' | 'title'>): RatingColumn {
  return {
    key: `rated:${id}`,
    heading: `${title}: level`,
    cell: ({ ratings }) => newestOf(ratings, id)?.level ?? '',
    beneath: {
      heard: { key: 'heard', heading: `${title}: heard`, cell: ({ ratings }) => newestOf(ratings, id)?.heard ?? '' },
      ratedOn: {
        key: 'ratedOn',
        heading: `${title}: rated on`,
        cell: ({ ratings }) => newestOf(ratings, id)?.day ?? '',
      },
    },
  };
}

/** The same as a file has them. */
export const fileColumns = (columns: readonly TeamColumn[]): Column<TeamRow>[] =>
  columns.flatMap((column) =>
    'beneath' in column ? [withDay(column), ...Object.values<Column<TeamRow>>(column.beneath)] : [column],
  );

const withDay = (column: LessonColumn | RatingColumn): Column<TeamRow> =>
  !('day' in column) || column.day === undefined
    ? column
    : { ...column, heading: `${column.heading}, due ${column.day}` };

function lessonColumn({ id, title }: AssignableLesson, day: string | undefined): LessonColumn {
  const at = ({ cells }: TeamRow): TeamCell | undefined => cells.find(({ lesson }) => lesson === id);
  return {
    key: `${LESSON}${id}`,
    heading: title,
    day,
    sort: (row) => reached(at(row)),
    cell: (row) => reachedInWords(at(row)),
    at,
    beneath: {
      firstTry: {
        key: 'firstTry',
        heading: `${title}: first tries`,
        unit: '%',
        cell: (row) => inPercent(at(row)?.firstTry),
      },
      completeOn: {
        key: 'completeOn',
        heading: `${title}: completed on`,
        cell: (row) => at(row)?.completeOn ?? '',
      },
    },
  };
}

/** First by how much was answered, then by how well. */
const reached = (cell: TeamCell | undefined): number | undefined =>
  cell && cell.status !== 'not-shared' ? shareOf([cell]) + (cell.firstTry ?? 0) : undefined;

function reachedInWords(cell: TeamCell | undefined): string {
  if (!cell || cell.status === 'not-shared') return '';
  if (cell.status === 'complete') return cell.late ? 'Complete, late' : 'Complete';
  if (cell.status === 'new' && !cell.owed) return 'Not due yet';
  return cell.status === 'new' ? 'Not started' : `${cell.answered} of ${cell.required}`;
}

/** A column by which rows can be ordered, as the address names it: `latest`, or `lesson:opening-well`. */
export type SortKey = Extract<Fixed, { sort: unknown }>['key'] | LessonKey;

export const isSortKey = (text: string): text is SortKey => text.startsWith(LESSON) || SORTABLE.includes(text);

const SORTABLE: readonly string[] = [...beforeLessons, group, ...afterLessons].flatMap((column) =>
  'sort' in column ? column.key : [],
);

/** Which rows a table shows, and in which order. */
export interface RowChoice {
  sort: SortKey;
  descending: boolean;
  name: string;
  status: RowStatus | 'overdue' | '';
}

/** The rows as a table shows them that was filtered and sorted like this. */
export function rowsInView(
  rows: readonly TeamRow[],
  columns: readonly TeamColumn[],
  { name, status, sort, descending }: RowChoice,
): TeamRow[] {
  const chosen = [...columns, group].find(({ key }) => key === sort);
  return sortRows(filterRows(rows, { name, status }), chosen?.sort, descending);
}
