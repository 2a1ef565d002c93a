import Papa from 'papaparse';
import { cleanText } from '../../primitives/clean-text.ts';
import { LONGEST_NAME, looseName } from './person-names.ts';
import { nameColumns } from './roster-headings.ts';

const MOST_NAMES = 2_000;

export interface RosterReading {
  names: string[];
  /** Names that stand there more than once. They count as one person, since a hand-in could not be told to be of one. */
  twice: string[];
  /** How many names there were beyond the most that a list holds; they are not in it. */
  left: number;
}

/**
 * The names in a pasted list: one in a line, in one line parted by semicolons or commas, or in a table with a heading such
 * as “Name” or “First name, Last name” in one of many languages. A table without one has them in its first column of
 * words, and in the next one too where the first has single words. Numbers, bullets and mail addresses around them are
 * left out.
 */
export function readRoster(text: string): RosterReading {
  const names = new Map<string, string>();
  const twice = new Map<string, string>();
  for (const entry of entriesOf(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/^\s*\ufeff/, ''))) {
    const name = nameIn(entry);
    const key = looseName(name);
    if (key === '') continue;
    if (names.has(key)) twice.set(key, name);
    else names.set(key, name);
  }
  const all = [...names.values()];
  return { names: all.slice(0, MOST_NAMES), twice: [...twice.values()], left: Math.max(0, all.length - MOST_NAMES) };
}

/** Excel writes as the first line by which sign its cells are parted. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;

function entriesOf(text: string): string[] {
  const [line = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  const rest = text.slice(line.length);
  const lines = rest.split('\n').filter((each) => each.trim() !== '');
  const [top = '', ...below] = lines;
  if (below.length === 0 && separator === undefined) return partsOf(top);
  return (
    tableEntries(rest, top, separator) ??
    (nameColumns([top]) ? below : lines).flatMap((each) => (each.includes(';') ? each.split(';') : [each]))
  );
}

/** A single “Okafor, Maria” is one name; three parts and more are a list. */
function partsOf(line: string): string[] {
  if (line.includes('\t')) return tableEntries(line, line, '\t') ?? [line];
  if (line.includes(';')) return line.split(';');
  const [parts = []] = rowsOf(line, ',');
  return parts.length > 2 || parts.some((part) => part.trim().includes(' ')) ? parts : [line];
}

/** The names in a table whose first line is `top`; undefined where the lines are not seen to be a table's. */
function tableEntries(text: string, top: string, separator: string | undefined): string[] | undefined {
  const delimiter = separator ?? ['\t', ';', ','].find((sign) => top.replace(/"[^"]*"/g, '').includes(sign));
  if (delimiter === undefined) return undefined;
  const rows = rowsOf(text, delimiter);
  const [head = [], ...below] = rows;
  const columns = nameColumns(head);
  if (columns) return joined(below, columns);
  const isQuoted = /^\s*"(?:[^"]|"")*"\s*[;,]/.test(top);
  // Commas without quotes are as likely to stand in names, and semicolons between addresses.
  const isTable = separator !== undefined || delimiter === '\t' || isQuoted || (delimiter === ';' && !isList(rows));
  const guessed = isTable ? likelyColumns(rows) : [];
  return guessed.length > 0 ? joined(rows, guessed) : undefined;
}

const joined = (rows: readonly (readonly string[])[], columns: readonly number[]): string[] =>
  rows.map((row) => columns.map((column) => row[column]?.trim() ?? '').join(' '));

/** Whether the parts of lines are entries of their own, as in the address field of a mail, and not cells. */
const isList = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(
    (row) => row.length !== rows[0]?.length || row.some((cell) => cell.includes('@') && /[\s<(]/.test(cell.trim())),
  );

/** The columns of the names in a table without a heading: of words, one with whole names or two with their parts. */
function likelyColumns(rows: readonly (readonly string[])[]): number[] {
  const cellsOf = (column: number): string[] => rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
  const hasWords = (column: number): boolean => {
    const cells = cellsOf(column);
    return mostly(cells, (cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell));
  };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => column);
  const first = columns.find(hasWords) ?? columns.find((column) => cellsOf(column).some((cell) => /\p{L}/u.test(cell)));
  if (first === undefined) return [];
  const next = first + 1;
  const isWhole = mostly(cellsOf(first), (cell) => /[\s,]/.test(cell));
  // A region or a team stands there many times, a family name seldom.
  const varies = new Set(cellsOf(next)).size * 2 > cellsOf(next).length;
  return !isWhole && hasWords(next) && varies ? [first, next] : [first];
}

const MOST_COLUMNS = 50;

const mostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.filter(fits).length * 2 > cells.length;

/** The cells of CSV; where its quotes are not those of CSV, as in `"Ada Berg" <ada@x.org>`, they are part of the cells. */
function rowsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, newline: '\n', skipEmptyLines: 'greedy', preview: MOST_NAMES + 1 } as const;
  const { data, errors } = Papa.parse<string[]>(text.replaceAll(`${delimiter} "`, `${delimiter}"`), options);
  const isBroken = errors.some(({ type }) => type === 'Quotes');
  return isBroken ? Papa.parse<string[]>(text, { ...options, fastMode: true }).data : data;
}

function nameIn(entry: string): string {
  const words = entry
    // Each part ends before the next one may begin, so that a thousand open brackets are read once.
    .replace(/<[^<>]*>|\([^()@]*@[^()]*\)/g, ' ')
    .replace(/^\s*(?:[-*•·–]|#?\d+[.)]?)\s+(?=[^\d\s])/, '')
    .replace(/\t[\s\S]*$/, ' ')
    .replace(/["“”„]/g, '');
  const { text } = cleanText(words, LONGEST_NAME);
  // An address without a name: what stands before its @ says most.
  const [, local] = /^([^\s@]+)@\S+$/.exec(text) ?? [];
  return local?.replace(/[._]+/g, ' ') ?? text;
}
