import { type Assignment, isAssignment } from '../../log/assignment.ts';
import type { EventBase, ForeignEvent, StoredEvent } from '../../log/event.ts';
import { type Fields, isCount, isDay, isFields, isText } from '../../primitives/field-checks.ts';
import type { Verdict } from '../hand-in/signature.ts';

/**
 * What a trainer's browser keeps. Facts of the same shape as a learner's events, appended and never changed, so that they
 * live in a log of their own with the same care: backup, restore, and merging as a union. Names are frozen; what a newer
 * release writes is kept and skipped.
 */
/** An edition of an assignment was made; changing one makes the next edition. */
export interface AssignmentMade extends EventBase {
  type: 'assignment-made';
  assignment: Assignment;
}

/** An assignment was closed, or opened again. */
export interface AssignmentClosed extends EventBase {
  type: 'assignment-closed';
  assignment: string;
  closed: boolean;
}

/** A hand-in was added to the board. Later ones by the same person replace it there; it stays here. */
export interface HandInReceived extends EventBase {
  type: 'hand-in-received';
  /** The id of the hand-in. */
  handIn: string;
  /** As it came, so that its signature can be checked again. */
  body: string;
  publicKey?: string;
  signature?: string;
  /** What the signature said when it came. */
  verdict: Exclude<Verdict, 'altered'>;
}

/** A reply to a hand-in was sent, as far as this browser can tell. */
export interface ReplyMade extends EventBase {
  type: 'reply-made';
  /** The ids of the reply and of the hand-in that it answers. */
  reply: string;
  handIn: string;
  /** What was signed, so that it can be read and sent again. */
  body: string;
}

/** Who is expected to hand in. The newest one counts. */
export interface RosterSet extends EventBase {
  type: 'roster-set';
  /** The id of the assignment that it is for. */
  assignment: string;
  names: readonly string[];
  /** Addresses and groups of some of them, as far as they are known; read by `rosterOf`, which takes what it can. */
  details?: readonly Readonly<{ name: string; email?: string; group?: string }>[];
}

/** What came from one browser is somebody else's than its name says: two people share a name, or one has two. */
export interface WorkRenamed extends EventBase {
  type: 'work-renamed';
  /** Which work, as `sourceOf` has it. */
  source: string;
  /** Whose it is; empty takes an earlier one back. */
  name: string;
}

/** When the team meets next, and about what. The newest one counts; an empty day takes the one before it back. */
export interface SessionPlanned extends EventBase {
  type: 'session-planned';
  /** The id of the module whose guide leads it. */
  module: string;
  /** YYYY-MM-DD. */
  day: string;
}

/** Somebody's practice was rated: rows of the rubric, each with its level and the line that was heard. */
export interface PracticeRated extends EventBase {
  type: 'practice-rated';
  /** Whose, as `personOf` has it, and their name as the board had it; empty where they shared none. */
  person: string;
  name: string;
  /** On which day they practiced, YYYY-MM-DD. */
  day: string;
  /** With the title that each row had then, so that it can be read beside another course. */
  rows: readonly { row: string; title: string; level: number; heard: string }[];
}

/** A rating was taken back. */
export interface RatingTakenBack extends EventBase {
  type: 'rating-taken-back';
  /** The id of the `practice-rated`. */
  rating: string;
}

export type BoardEvent =
  | AssignmentMade
  | AssignmentClosed
  | HandInReceived
  | PracticeRated
  | RatingTakenBack
  | ReplyMade
  | RosterSet
  | SessionPlanned
  | WorkRenamed;

/** What the writer of an event says; id, time and device are added when it is appended. */
export type NewBoardEvent = BoardEvent extends infer E
  ? E extends EventBase
    ? Omit<E, keyof EventBase>
    : never
  : never;

/** Whether this release can read the event. */
export function isBoardEvent(event: StoredEvent | BoardEvent): event is BoardEvent {
  const reads = Object.hasOwn(readers, event.type) ? readers[event.type as BoardEvent['type']] : undefined;
  return reads?.(event as ForeignEvent) ?? false;
}

const readers: Record<BoardEvent['type'], (event: Fields) => boolean> = {
  'assignment-made': ({ assignment }) => isAssignment(assignment),
  'assignment-closed': ({ assignment, closed }) => isText(assignment) && typeof closed === 'boolean',
  'hand-in-received': ({ handIn, body, publicKey, signature, verdict }) =>
    isText(handIn) &&
    isText(body) &&
    (publicKey === undefined || isText(publicKey)) &&
    (signature === undefined || isText(signature)) &&
    VERDICTS.includes(verdict),
  'reply-made': ({ reply, handIn, body }) => isText(reply) && isText(handIn) && isText(body),
  'session-planned': ({ module, day }) => isText(module) && (day === '' || isDay(day)),
  'work-renamed': ({ source, name }) => isText(source) && typeof name === 'string',
  'practice-rated': ({ person, name, day, rows }) =>
    isText(person) &&
    typeof name === 'string' &&
    isDay(day) &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.length <= MOST_ROWS &&
    rows.every(isRatedRow),
  'rating-taken-back': ({ rating }) => isText(rating),
  'roster-set': ({ assignment, names }) => isText(assignment) && Array.isArray(names) && names.every(isText),
};

const VERDICTS: readonly unknown[] = ['unaltered', 'unsigned', 'unchecked'] satisfies HandInReceived['verdict'][];

/** More than any rubric has. */
const MOST_ROWS = 50;
const HIGHEST_LEVEL = 10;

const isRatedRow = (value: unknown): boolean =>
  isFields(value) &&
  isText(value['row']) &&
  isText(value['title']) &&
  isCount(value['level']) &&
  value['level'] >= 1 &&
  value['level'] <= HIGHEST_LEVEL &&
  typeof value['heard'] === 'string';
