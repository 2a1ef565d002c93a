import { type Fields, isCount, isDay, isFields, isNumber, isText } from '../primitives/field-checks.ts';

/** What a trainer asks for, as a link brings it and as the log keeps it. Names are frozen like those of events. */
export interface Assignment {
  /** Made by chance in the trainer's browser. Two assignments with one id are editions of the same one. */
  id: string;
  /** 1 at first, and one more each time that the trainer changes it. */
  edition: number;
  title: string;
  /** Who asks, as they typed it; may be empty. */
  from: string;
  /** May be empty, and may have several lines. */
  note: string;
  /** The last day on which it is in time, as YYYY-MM-DD. */
  due?: string;
  /**
   * Where its parts come one after another: the day of each, as YYYY-MM-DD, none before the one above it, and the last of
   * them the due day. One for each lesson, or for each that a collection had.
   */
  days?: readonly string[];
  /** The score from which it is passed, as a whole number from 0 to 100. */
  passMark?: number;
  /** The address to which hand-ins are mailed. */
  replyTo?: string;
  /** In the order in which to do them; none when a collection is assigned. */
  lessons: readonly AssignedLesson[];
  /** A whole module or path, whatever it holds when it is accepted. */
  collection?: AssignedCollection;
}

export interface AssignedLesson {
  /** A lesson's id, or `~` and the code that a short link has in its place. */
  lesson: string;
  /** The beginning of the revision that the trainer saw. */
  revision: string;
}

export interface AssignedCollection {
  kind: 'module' | 'path';
  id: string;
  /** Changes when one of its lessons does, or their order. */
  revision: string;
}

/**
 * Whether a value of untrusted input is an assignment that asks for something. What came later, the days of parts and the
 * address, is looked at by `shownAssignment`, so that pages which only keep records need not carry the code for it.
 */
export function isAssignment(value: unknown): value is Assignment {
  if (!isFields(value)) return false;
  const { lessons, collection } = value;
  if (!hasWords(value) || !isList(lessons) || !lessons.every(isAssignedLesson)) return false;
  return collection === undefined ? lessons.length > 0 : lessons.length === 0 && isCollection(collection);
}

const hasWords = ({ id, edition, title, from, note, due, passMark }: Fields): boolean =>
  isText(id) &&
  isCount(edition) &&
  edition > 0 &&
  isText(title) &&
  typeof from === 'string' &&
  typeof note === 'string' &&
  (due === undefined || isDay(due)) &&
  (passMark === undefined || isPassMark(passMark));

/** The day of a part by its place from 0: its own, and where parts came to a collection since, the last day. */
export const dayOfPart = ({ days, due }: Pick<Assignment, 'days' | 'due'>, place: number): string | undefined =>
  days?.[place] ?? due;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isPassMark = (value: unknown): boolean => isNumber(value) && isCount(value) && value <= 100;
const isAssignedLesson = (value: unknown): boolean =>
  isFields(value) && isText(value['lesson']) && isText(value['revision']);
const isCollection = (value: unknown): boolean =>
  isFields(value) &&
  (value['kind'] === 'module' || value['kind'] === 'path') &&
  isText(value['id']) &&
  isText(value['revision']);
