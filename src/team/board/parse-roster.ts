import Papa from 'papaparse';
import { cleanText } from '../../primitives/clean-text.ts';
import { LONGEST_NAME, looseName } from './person-names.ts';

const MOST_NAMES = 2_000;

/**
 * The names in a pasted list: one in a line, in one line parted by semicolons or commas, or in a table with a heading such
 * as “Name” or “First name, Last name”. A table without one has them in its first column of words. Numbers, bullets and
 * mail addresses around them are left out, and so is whoever is named twice.
 */
export function parseRoster(text: string): string[] {
  const names = new Map<string, string>();
  for (const entry of entriesOf(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))) {
    const name = nameIn(entry);
    const key = looseName(name);
    if (key !== '' && !names.has(key) && names.size < MOST_NAMES) names.set(key, name);
  }
  return [...names.values()];
}

function entriesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [top = '', ...below] = lines;
  if (below.length === 0) return partsOf(top);
  return tableEntries(text, top) ?? (columnsOf([top]) ? below : lines);
}

/** A single “Okafor, Maria” is one name; three parts and more are a list. */
function partsOf(line: string): string[] {
  if (line.includes(';')) return line.split(';');
  const [parts = []] = rowsOf(line, ',');
  return parts.length > 2 || parts.some((part) => part.trim().includes(' ')) ? parts : [line];
}

/** The names in a table whose first line is `top`; undefined where the lines are not seen to be a table's. */
function tableEntries(text: string, top: string): string[] | undefined {
  const delimiter = ['\t', ';', ','].find((sign) => top.replace(/"[^"]*"/g, '').includes(sign));
  if (delimiter === undefined) return undefined;
  const [head = [], ...rows] = rowsOf(text, delimiter);
  const columns = columnsOf(head);
  if (columns) return rows.map((row) => columns.map((column) => row[column] ?? '').join(' '));
  // Commas and semicolons without quotes are as likely to stand in names or between them.
  const isTable = delimiter === '\t' || /^\s*"(?:[^"]|"")*"\s*[;,]/.test(top);
  const first = head.findIndex((cell) => /\p{L}/u.test(cell));
  return isTable && first !== -1 ? [head, ...rows].map((row) => row[first] ?? '') : undefined;
}

/** The columns that make up a name, by their headings; undefined when there are none. */
function columnsOf(headings: readonly string[]): number[] | undefined {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/[^a-z]/g, ''));
  const columnOf = (heading: RegExp): number => plain.findIndex((each) => heading.test(each));
  const isThere = (column: number): boolean => column !== -1;
  const [first, last, whole] = [columnOf(FIRST), columnOf(LAST), columnOf(WHOLE)];
  // Beside “First name” alone, “Name” is the family name.
  const parts = [first, isThere(last) ? last : whole].filter(isThere);
  const columns = isThere(first) ? parts : [whole, last, columnOf(MAIL)].filter(isThere).slice(0, 1);
  return columns.length > 0 ? columns : undefined;
}

const WHOLE = /^(?:(?:full|display|preferred|employee|rep)?names?|employees?|(?:sales)?reps?|people|person|learners?)$/;
const FIRST = /^(?:first|given|fore)(?:names?)?$/;
const LAST = /^(?:last|family|sur)(?:names?)?$/;
const MAIL = /^e?mail(?:address(?:es)?)?$/;

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
    .replace(/^\s*(?:[-*•·–]|\d+[.)])\s+/, '')
    .replace(/\t[\s\S]*$/, ' ')
    .replace(/["“”]/g, '');
  const { text } = cleanText(words, LONGEST_NAME);
  // An address without a name: what stands before its @ says most.
  const [, local] = /^([^\s@]+)@\S+$/.exec(text) ?? [];
  return local?.replace(/[._]+/g, ' ') ?? text;
}
