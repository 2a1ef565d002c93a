import { cleanText } from '../../primitives/clean-text.ts';
import { LONGEST_NAME, looseName } from './person-names.ts';
import { addressOf, namedAlike, personOf, type RosterPerson, shownDetail } from './roster.ts';
import { hasHeading, type RosterEntry, rowsOf, tableEntries } from './roster-table.ts';

const MOST_NAMES = 2_000;

export interface RosterReading {
  people: RosterPerson[];
  /** Names that stand there more than once. They count as one person, since a hand-in could not be told to be of one. */
  twice: string[];
  /** How many people there were beyond the most that a list holds; they are not in it. */
  left: number;
  /** What stands where an address should and is none, with its row in what was pasted, from 1. */
  wrong: { row: number; name: string; email: string }[];
}

/**
 * The people in a pasted list: one in a line, in one line parted by semicolons or commas, or in a table with headings such
 * as “Name” or “First name, Last name”, “Email” and “Team” in one of many languages. A table without headings has names in
 * its first column of words, and in the next one too where the first has single words. Numbers and bullets are left out.
 */
export function readRoster(text: string): RosterReading {
  const people = new Map<string, RosterPerson>();
  const twice = new Map<string, string>();
  const wrong: RosterReading['wrong'] = [];
  for (const { name: raw, email: cell, group, row } of entriesOf(plainLines(text))) {
    const name = nameIn(raw);
    const key = looseName(name);
    if (key === '') continue;
    const email = shownDetail('email', addressOfCell(cell) || addressBeside(raw));
    const person = personOf(name, email, shownDetail('group', group));
    if (email !== undefined && addressOf(person) === undefined) wrong.push({ row, name, email });
    const before = people.get(key);
    if (before) twice.set(key, name);
    people.set(key, before ? { ...person, ...before } : person);
  }
  const all = namedAlike([...people.values()]);
  return {
    people: all.slice(0, MOST_NAMES),
    twice: [...twice.values()],
    left: Math.max(0, all.length - MOST_NAMES),
    wrong,
  };
}

const plainLines = (text: string): string => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/^\s*\ufeff/, '');

/** Excel writes as the first line by which sign its cells are parted. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;

function entriesOf(text: string): RosterEntry[] {
  const [line = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  const rest = text.slice(line.length);
  const lines = rest
    .split('\n')
    .map((words, index) => ({ words, row: index + 1 }))
    .filter(({ words }) => words.trim() !== '');
  const [top, ...below] = lines;
  if (!top) return [];
  if (below.length === 0 && separator === undefined) return partsOf(top.words);
  return (
    tableEntries(rest, top.words, separator) ??
    (hasHeading(top.words) ? below : lines).flatMap(({ words, row }) =>
      (words.includes(';') ? words.split(';') : [words]).map((name) => entry(name, row)),
    )
  );
}

const entry = (name: string, row: number): RosterEntry => ({ name, email: '', group: '', row });

/** A single “Okafor, Maria” is one name; three parts and more are a list. */
function partsOf(line: string): RosterEntry[] {
  const one = [entry(line, 1)];
  if (line.includes('\t')) return tableEntries(line, line, '\t') ?? one;
  if (line.includes(';')) return line.split(';').map((part) => entry(part, 1));
  const [{ cells } = { cells: [] }] = rowsOf(line, ',');
  const isMany = cells.length > 2 || cells.some((part) => part.trim().includes(' '));
  return isMany ? cells.map((part) => entry(part, 1)) : one;
}

/** Each part ends before the next one may begin, so that a thousand open brackets are read once. */
const IN_BRACKETS = /<[^<>]*>|\([^()@]*@[^()]*\)/g;

function nameIn(written: string): string {
  const words = written
    .replace(IN_BRACKETS, ' ')
    .replace(/^\s*(?:[-*•·–]|#?\d+[.)]?)\s+(?=[^\d\s])/, '')
    .replace(/\t[\s\S]*$/, ' ')
    .replace(/["“”„]/g, '')
    .replaceAll(';', ' ');
  const { text } = cleanText(words, LONGEST_NAME);
  // An address without a name: what stands before its @ says most.
  const [, local] = /^([^\s@]+)@\S+$/.exec(text) ?? [];
  return local?.replace(/[._]+/g, ' ') ?? text;
}

/** What a cell has in the place of an address, as it was typed; empty where it has nothing, or a dash. */
function addressOfCell(cell: string): string {
  const typed = bracketed(cell) ?? cell.trim().replace(/^mailto:\s*/i, '');
  return /[\p{L}\p{N}]/u.test(typed) ? typed : '';
}

/** An address beside a name, or in its place. */
function addressBeside(words: string): string {
  const alone = words.trim();
  return bracketed(words) ?? (/^\S*@\S*$/.test(alone) ? alone : '');
}

/** What stands in brackets and has an @. */
const bracketed = (words: string): string | undefined =>
  words
    .match(IN_BRACKETS)
    ?.find((part) => part.includes('@'))
    ?.replace(/[<>()]/g, ' ')
    .trim();
