import { dayOf } from '../../primitives/calendar-day.ts';
import { type Completion, completionOf } from '../../projections/completion.ts';
import { isLate, isOverdue } from '../../projections/in-time.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import { type AssignableCourse, type AssignableLesson, courseRevision } from '../assignment/course-outline.ts';
import { resolveAssignment } from '../assignment/resolve-assignment.ts';
import type { HandedLesson } from '../hand-in/hand-in.ts';
import { type BoardAssignment, type BoardHandIn, nameOf, personOf } from './board-assignments.ts';
import type { Column } from './column.ts';
import { type Gap, gapOf } from './gap.ts';
import { newestLast } from './hand-in-order.ts';
import { observationsOn } from './observations.ts';
import { compareNames, looseName, mayBe, nameHolds } from './person-names.ts';
import type { PracticeRating } from './practice-ratings.ts';

export type CellStatus = Completion | 'not-shared';
export type RowStatus = 'done' | 'working' | 'not-handed-in';

/** One person and one lesson. Scores are 0 to 1. */
export interface TeamCell {
  lesson: string;
  status: CellStatus;
  answered: number;
  required: number;
  firstTry: number | undefined;
  latest: number | undefined;
  /** The day on which it was completed, as YYYY-MM-DD. */
  completeOn: string | undefined;
  /** Whether that was after the due day. */
  late: boolean;
}

/** One person. */
export interface TeamRow {
  /** Who it is, for `eventsOfPerson` and as a key; never shown. */
  person: string;
  /** As on the roster, else as typed; “No name” when none was shared. */
  name: string;
  /** Undefined when there is no roster. */
  onRoster: boolean | undefined;
  /** The newest hand-in; undefined for somebody on the roster who has not handed in. */
  newest: BoardHandIn | undefined;
  /** Those that it replaces, newest first. */
  earlier: readonly BoardHandIn[];
  status: RowStatus;
  /** What is missing for it to be done. */
  gap: Gap;
  /** Not done, and the due day has passed. */
  overdue: boolean;
  /** Done after the due day. */
  late: boolean;
  /** The share of required exercises that were answered, and the means over them; undefined when not shared. */
  share: number | undefined;
  firstTry: number | undefined;
  latest: number | undefined;
  /** The newest hand-in's day by its own clock, as YYYY-MM-DD; empty when that clock told none. */
  handedInOn: string | undefined;
  /** In the order of the table's lessons. */
  cells: readonly TeamCell[];
  /** Observations for the trainer, as sentences. */
  notes: readonly string[];
  /** How their practice was rated, the newest day first. */
  ratings: readonly PracticeRating[];
}

export interface TeamTable {
  lessons: readonly AssignableLesson[];
  /** By name; those of the roster who have not handed in are among them. */
  rows: readonly TeamRow[];
  /** Names on the roster without a hand-in, each with hand-ins that may be theirs under another form of the name. */
  missing: readonly { name: string; perhaps: readonly string[] }[];
}

/** The team beside an assignment. `today` is a day as YYYY-MM-DD. */
export function teamTable(board: BoardAssignment, course: AssignableCourse, today: string): TeamTable {
  const lessons = resolveAssignment(board.assignment, course).lessons.flatMap(({ lesson }) => lesson ?? []);
  const people = new Map<string, BoardHandIn[]>();
  for (const handIn of board.handIns) {
    const person = personOf(handIn);
    const others = people.get(person) ?? [];
    others.push(handIn);
    people.set(person, others);
  }
  const roster = new Map(board.roster.map((name) => [looseName(name), name]));
  const context = { board, lessons, today, roster, course: courseRevision(course) };
  const handed = [...people].map(([person, handIns]) => rowOf(person, newestLast(handIns), context));
  const waiting = [...roster.keys()].filter((person) => !people.has(person));
  const rows = [...handed, ...waiting.map((person) => rowOf(person, [], context))];
  const strangers = handed.filter(({ onRoster }) => onRoster === false).map(({ name }) => name);
  return {
    lessons,
    rows: rows.toSorted((a, b) => compareNames(a.name, b.name)),
    missing: waiting.map((person) => {
      const name = roster.get(person) ?? person;
      return { name, perhaps: strangers.filter((stranger) => mayBe(stranger, name)) };
    }),
  };
}

interface Context {
  board: BoardAssignment;
  lessons: readonly AssignableLesson[];
  today: string;
  roster: ReadonlyMap<string, string>;
  course: string;
}

function rowOf(person: string, handIns: readonly BoardHandIn[], context: Context): TeamRow {
  const { board, lessons, today, roster, course } = context;
  const { due, passMark } = board.assignment;
  const newest = handIns.at(-1);
  const handed = newest?.handIn.lessons ?? [];
  const cells = lessons.map((lesson) => cellOf(lesson, handed, due));
  const shared = cells.filter(({ status }) => status !== 'not-shared');
  const latest = meanOf(shared, 'latest');
  const passed = passMark === undefined || isPassed(cells, latest, passMark);
  const done = cells.length > 0 && cells.every(({ status }) => status === 'complete') && passed;
  return {
    person,
    name: roster.get(person) ?? (newest && nameOf(newest)) ?? 'No name',
    onRoster: roster.size > 0 ? roster.has(person) : undefined,
    newest,
    earlier: handIns.slice(0, -1).toReversed(),
    status: done ? 'done' : newest ? 'working' : 'not-handed-in',
    gap: gapOf({ hasHandedIn: newest !== undefined, cells, latest, done }, passMark),
    overdue: isOverdue({ done, due }, today),
    late: done && cells.some((cell) => cell.late),
    share: shared.length === 0 ? undefined : shareOf(shared),
    firstTry: meanOf(shared, 'firstTry'),
    latest,
    handedInOn: newest && dayOf(newest.handIn.at),
    cells,
    notes: [
      ...(newest && shared.length < cells.length ? [partNote(shared.length, cells.length)] : []),
      ...observationsOn(handIns, { assignment: board.assignment, course }),
    ],
    ratings: board.ratings.get(person) ?? [],
  };
}

function cellOf(lesson: AssignableLesson, handed: readonly HandedLesson[], due: string | undefined): TeamCell {
  const found = handed.find((each) => lessonOf(each.lesson, [lesson]));
  const { answered = 0, required = lesson.required.length, firstTry, latest, completeOn } = found ?? {};
  // A hand-in holds what was done and not what was looked at, but for the day on which that completed a lesson. The first
  // release left out that day too, and what a hand-in doesn't say, the board doesn't claim.
  const opened = completeOn !== undefined;
  return {
    lesson: lesson.id,
    status: found ? completionOf({ answered, required, opened }) : 'not-shared',
    answered,
    required,
    firstTry,
    latest,
    completeOn,
    late: isLate(completeOn, due),
  };
}

/** Where nothing is to be answered, no mark can be missed. */
const isPassed = (cells: readonly TeamCell[], latest: number | undefined, passMark: number): boolean =>
  total(cells, 'required') === 0 || (latest !== undefined && Math.round(latest * 100) >= passMark);

const partNote = (shared: number, all: number): string =>
  shared === 0 ? 'Shares no progress.' : `Shares ${shared} of ${all} lessons; the figures cover only those.`;

const total = (cells: readonly TeamCell[], field: 'answered' | 'required'): number =>
  cells.reduce((sum, cell) => sum + cell[field], 0);

/** The share of required exercises that were answered; where there are none, all or nothing. */
export function shareOf(cells: readonly TeamCell[]): number {
  const required = total(cells, 'required');
  if (required === 0) return Number(cells.every(({ status }) => status === 'complete'));
  return total(cells, 'answered') / required;
}

/** Over exercises and not over lessons, as the rep's own page has it. Undefined when no scores were shared. */
function meanOf(cells: readonly TeamCell[], field: 'firstTry' | 'latest'): number | undefined {
  const scored = cells.filter((cell) => cell[field] !== undefined && cell.answered > 0);
  const sum = scored.reduce((all, cell) => all + (cell[field] ?? 0) * cell.answered, 0);
  return scored.length === 0 ? undefined : sum / total(scored, 'answered');
}

/**
 * Rows in the order of what `sort` gives of each, equal ones by name; by name alone without it. What is not known comes
 * last, whichever way it goes.
 */
export function sortRows(rows: readonly TeamRow[], sort: Column<TeamRow>['sort'], descending = false): TeamRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [sort?.(a), sort?.(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || compareNames(a.name, b.name);
    }
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareNames(String(one), String(other));
    return sign * order || compareNames(a.name, b.name);
  });
}

/** Rows whose name holds these letters, however accented, and that have this status; empty texts pick all. */
export function filterRows(
  rows: readonly TeamRow[],
  { name, status }: { name: string; status: RowStatus | 'overdue' | '' },
): TeamRow[] {
  return rows.filter((row) => {
    const fits = status === '' || (status === 'overdue' ? row.overdue : row.status === status);
    return fits && nameHolds(row.name, name);
  });
}
