import Papa from 'papaparse';
import { likelyColumns, mostly } from './roster-columns.ts';
import { type RosterColumns, rosterColumns } from './roster-headings.ts';

/** Somebody on a pasted list, as it has them. */
export interface RosterEntry {
  name: string;
  /** Empty where no cell is for it; an address may also stand in the name. */
  email: string;
  group: string;
  /** From 1, with the heading and empty rows counted, as a spreadsheet counts them. */
  row: number;
}

interface Row {
  cells: readonly string[];
  row: number;
}

/** Whether a line is a heading over names, and not a name. */
export const hasHeading = (line: string): boolean => rosterColumns([line]) !== undefined;

/** The people in a table whose first line is `top`; undefined where the lines are not seen to be a table's. */
export function tableEntries(text: string, top: string, separator: string | undefined): RosterEntry[] | undefined {
  const delimiter = separator ?? ['\t', ';', ','].find((sign) => top.replace(/"[^"]*"/g, '').includes(sign));
  if (delimiter === undefined) return undefined;
  const rows = rowsOf(text, delimiter);
  const [head, ...below] = rows;
  const columns = rosterColumns(head?.cells ?? []);
  if (columns) return entriesIn(below, columns);
  const isQuoted = /^\s*"(?:[^"]|"")*"\s*[;,]/.test(top);
  const cells = rows.map((row) => row.cells);
  // Commas without quotes are as likely to stand in names, and semicolons between addresses; an address alone in each row
  // tells a table.
  const isTable =
    separator !== undefined ||
    delimiter === '\t' ||
    isQuoted ||
    (delimiter === ';' && !isList(cells)) ||
    hasAddressInEach(cells);
  const guessed = isTable ? likelyColumns(cells) : undefined;
  return guessed && entriesIn(rows, guessed);
}

function entriesIn(rows: readonly Row[], { names, email, group }: RosterColumns): RosterEntry[] {
  return rows.map(({ cells, row }) => {
    const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column]?.trim() ?? ''));
    return { name: names.map(cell).join(' '), email: cell(email), group: cell(group), row };
  });
}

/** Whether the parts of lines are entries of their own, as in the address field of a mail, and not cells. */
const isList = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(
    (row) => row.length !== rows[0]?.length || row.some((cell) => cell.includes('@') && /[\s<(]/.test(cell.trim())),
  );

/** Whether nearly every row has one cell that is an address, beside others. */
const hasAddressInEach = (rows: readonly (readonly string[])[]): boolean =>
  mostly(
    rows,
    (row) => row.length > 1 && row.filter((cell) => /^\s*[^\s@<>()]+@[^\s@<>()]+\s*$/.test(cell)).length === 1,
  );

/** Rows beyond the most that a list holds are read, too, so that they can be counted; but not without an end. */
const MOST_ROWS = 20_000;

/** The cells of CSV; where its quotes are not those of CSV, as in `"Ada Berg" <ada@x.org>`, they are part of the cells. */
export function rowsOf(text: string, delimiter: string): Row[] {
  const options = { delimiter, newline: '\n', preview: MOST_ROWS } as const;
  const { data, errors } = Papa.parse<string[]>(text.replaceAll(`${delimiter} "`, `${delimiter}"`), options);
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  const found = isBroken ? Papa.parse<string[]>(text, { ...options, fastMode: true }).data : data;
  return found
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
