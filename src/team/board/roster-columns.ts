import type { RosterColumns } from './roster-headings.ts';

type Rows = readonly (readonly string[])[];

const MOST_COLUMNS = 50;
/** From so many cells on, words that come again and again are told from names that happen to. */
const FEW = 4;

/**
 * The columns of a table without a heading, by their form: names are words, in one column with whole names or two with
 * their parts; addresses have an @; a group has words, too, but the same few in many rows. Undefined without any names.
 */
export function likelyColumns(rows: Rows): RosterColumns | undefined {
  const cellsOf = (column: number): string[] => rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => column);
  const hasWords = (column: number): boolean => isOfWords(cellsOf(column));
  const email = columns.find((column) => mostly(cellsOf(column), (cell) => cell.includes('@')));
  const first =
    columns.find(hasWords) ??
    columns.find((column) => column !== email && cellsOf(column).some((cell) => /\p{L}/u.test(cell))) ??
    email;
  if (first === undefined) return undefined;
  const next = first + 1;
  const isWhole = mostly(cellsOf(first), (cell) => /[\s,]/.test(cell));
  // A region or a team stands there many times, a family name seldom.
  const varies = new Set(cellsOf(next)).size * 2 > cellsOf(next).length;
  const names = !isWhole && hasWords(next) && varies ? [first, next] : [first];
  const group = columns.find((column) => !names.includes(column) && column !== email && isOfGroups(cellsOf(column)));
  return { names, email, group };
}

const isOfWords = (cells: readonly string[]): boolean =>
  mostly(cells, (cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell));

/** “Team 2” has a figure in it, “2” is more likely a count. */
const isOfGroups = (cells: readonly string[]): boolean =>
  cells.length >= FEW &&
  mostly(cells, (cell) => /\p{L}/u.test(cell) && !cell.includes('@')) &&
  new Set(cells).size * 2 <= cells.length;

export const mostly = <T>(values: readonly T[], fits: (value: T) => boolean): boolean =>
  values.filter(fits).length * 2 > values.length;
