import { type Fields, isCount, isFields, isTime } from '../primitives/field-checks.ts';
import { isPlainJson } from '../primitives/plain-json.ts';

/** What a trainer answers to a hand-in, as a link brings it and as logs keep it. Names are frozen like those of events. */
export interface Reply {
  /** UUID. Two replies with one id are the same one. */
  id: string;
  /** 1 for the first reply to a hand-in, and one more each time that the trainer writes another. The newest counts. */
  edition: number;
  /** The id of the hand-in that it answers. */
  handIn: string;
  /** The assignment that the hand-in was for. */
  assignment: { id: string; title: string };
  /** Milliseconds since 1970 by the clock of the trainer's device, which may be wrong. */
  at: number;
  /** Who answers, as they typed it; may be empty. */
  from: string;
  /** What they say of all of it; may be empty. */
  line: string;
  answers: readonly AnswerReply[];
  /** Rows of the rubric that were rated. */
  rows: readonly RatedRow[];
  /** What they ask for once more: addresses of exercises, `<lesson>/<exercise>`, or ids of whole lessons. */
  again: readonly string[];
}

/** What a trainer says of one answer. */
export interface AnswerReply {
  /** `<lesson>/<exercise>`. */
  exercise: string;
  comment?: string;
  /** Which criteria they find met, by the id of the criterion. Those that they did not rate are left out. */
  criteria?: Readonly<Record<string, boolean>>;
}

export interface RatedRow {
  /** The id of a row of the rubric. */
  row: string;
  /** The level, 1 for the lowest. */
  level: number;
}

/** Characters of the texts that a trainer types. No more of each is shown, whoever wrote the record. */
export const MOST_REPLY_LETTERS = { title: 120, from: 80, line: 200, comment: 1_000 } as const;

/** More than any reply has; without limits, a forged one would keep a page busy. */
const MOST_ENTRIES = 500;
const MOST_CRITERIA = 12;
const MOST_LEVEL = 9;
const LONGEST_TEXT = 8_000;
const LONGEST_NAME = 100;

/** Whether a value of untrusted input is a reply that says something. */
export function isReply(value: unknown): value is Reply {
  if (!isFields(value) || !isFields(value['assignment'])) return false;
  const { id, edition, handIn, assignment, at, from, line, answers, rows, again } = value;
  return (
    isId(id) &&
    isCount(edition) &&
    edition > 0 &&
    isId(handIn) &&
    isId(assignment['id']) &&
    isWords(assignment['title']) &&
    isTime(at) &&
    Number.isInteger(at) &&
    isWords(from) &&
    isWords(line) &&
    isListOf(answers, (entry) => isFields(entry) && isAnswerReply(entry)) &&
    isListOf(rows, (entry) => isFields(entry) && isRatedRow(entry)) &&
    isListOf(again, (entry) => isAddress(entry) || isName(entry)) &&
    (line !== '' || [answers, rows, again].some((list) => list.length > 0))
  );
}

/** The reply in a text that was signed. Undefined when it is none. */
export function replyIn(body: string): Reply | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isPlainJson(value) && isReply(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isListOf = (value: unknown, isOne: (entry: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isOne);

const isAnswerReply = ({ exercise, comment, criteria }: Fields): boolean =>
  isAddress(exercise) && (comment === undefined || isWords(comment)) && (criteria === undefined || areRated(criteria));

function areRated(criteria: unknown): boolean {
  if (!isFields(criteria)) return false;
  const rated = Object.entries(criteria);
  return rated.length <= MOST_CRITERIA && rated.every(([id, met]) => isName(id) && typeof met === 'boolean');
}

const isRatedRow = ({ row, level }: Fields): boolean =>
  isName(row) && isCount(level) && level >= 1 && level <= MOST_LEVEL;

const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

/** An id of the course. These become parts of addresses, so that nothing else may be among them. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_NAME && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);

function isAddress(value: unknown): boolean {
  const parts = typeof value === 'string' && value.length <= 2 * LONGEST_NAME + 1 ? value.split('/') : [];
  return parts.length === 2 && parts.every(isName);
}
