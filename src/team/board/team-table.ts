import { dayOf } from '../../primitives/calendar-day.ts';
import { isOverdue } from '../../projections/in-time.ts';
import { type AssignableCourse, type AssignableLesson, courseRevision } from '../assignment/course-outline.ts';
import { resolveAssignment } from '../assignment/resolve-assignment.ts';
import type { HandedLesson } from '../hand-in/hand-in.ts';
import { type BoardAssignment, type BoardHandIn, nameOf, personOf } from './board-assignments.ts';
import { type Gap, gapOf } from './gap.ts';
import { newestLast } from './hand-in-order.ts';
import { observationsOn } from './observations.ts';
import { compareNames, looseName, whoMayBe } from './person-names.ts';
import type { PracticeRating } from './practice-ratings.ts';
import { addressOf, type RosterPerson } from './roster.ts';
import { cellOf, isPassed, meanOf, shareOf, type TeamCell } from './team-cells.ts';

export type RowStatus = 'done' | 'working' | 'not-handed-in';

/** One person. */
export interface TeamRow {
  /** Who it is, for `eventsOfPerson` and as a key; never shown. */
  person: string;
  /** As on the roster, else as typed; “No name” when none was shared. */
  name: string;
  /** Undefined when there is no roster. */
  onRoster: boolean | undefined;
  /** Where mails reach them; undefined where the roster has no address, or something that is none. */
  address: string | undefined;
  /** As on the roster; empty where there is none. */
  group: string;
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
  /** The day of each lesson, where each has its own; empty where they have not. */
  days: readonly string[];
  /** By name; those of the roster who have not handed in are among them. */
  rows: readonly TeamRow[];
  /** Names on the roster without a hand-in, each with hand-ins that may be theirs under another form of the name. */
  missing: readonly { name: string; group: string; perhaps: readonly string[] }[];
  /** The groups on the roster, by name; an empty one among them stands for those who are in none. Empty where nobody is in one. */
  groups: readonly string[];
}

/** The team beside an assignment. `today` is a day as YYYY-MM-DD. */
export function teamTable(board: BoardAssignment, course: AssignableCourse, today: string): TeamTable {
  const found = resolveAssignment(board.assignment, course).lessons.filter(({ lesson }) => lesson !== undefined);
  const lessons = found.flatMap(({ lesson }) => lesson ?? []);
  const days = found.flatMap(({ day }) => day ?? []);
  const people = new Map<string, BoardHandIn[]>();
  for (const handIn of board.handIns) {
    const person = personOf(handIn);
    const others = people.get(person) ?? [];
    others.push(handIn);
    people.set(person, others);
  }
  const roster = new Map(board.roster.map((person) => [looseName(person.name), person]));
  const context = { board, lessons, days, today, roster, course: courseRevision(course) };
  const handed = [...people].map(([person, handIns]) => rowOf(person, newestLast(handIns), context));
  const waiting = [...roster.keys()].filter((person) => !people.has(person));
  const rows = [...handed, ...waiting.map((person) => rowOf(person, [], context))];
  const perhaps = whoMayBe(handed.filter(({ onRoster }) => onRoster === false).map(({ name }) => name));
  return {
    lessons,
    days,
    rows: rows.toSorted((a, b) => compareNames(a.name, b.name)),
    missing: waiting.map((person) => {
      const { name, group = '' } = roster.get(person) ?? { name: person };
      return { name, group, perhaps: perhaps(name) };
    }),
    groups: groupsOf(rows),
  };
}

function groupsOf(rows: readonly TeamRow[]): string[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.some((group) => group !== '') ? groups.toSorted(compareNames) : [];
}

interface Context {
  board: BoardAssignment;
  lessons: readonly AssignableLesson[];
  days: readonly string[];
  today: string;
  roster: ReadonlyMap<string, RosterPerson>;
  course: string;
}

function rowOf(person: string, handIns: readonly BoardHandIn[], context: Context): TeamRow {
  const { board, today, roster, course } = context;
  const { due, passMark } = board.assignment;
  const newest = handIns.at(-1);
  const expected = roster.get(person);
  const handed = newest?.handIn.lessons ?? [];
  const cells = cellsOf(handed, context);
  const shared = cells.filter(({ status }) => status !== 'not-shared');
  const latest = meanOf(shared, 'latest');
  const passed = passMark === undefined || isPassed(cells, latest, passMark);
  const done = cells.length > 0 && cells.every(({ status }) => status === 'complete') && passed;
  return {
    person,
    name: expected?.name ?? (newest && nameOf(newest)) ?? 'No name',
    ...asExpected(expected, roster.size > 0),
    newest,
    earlier: handIns.slice(0, -1).toReversed(),
    status: done ? 'done' : newest ? 'working' : 'not-handed-in',
    gap: gapOf({ hasHandedIn: newest !== undefined, cells, latest, done }, passMark),
    overdue: isOverdue({ done, due: dayOpen(cells, context) ?? due }, today),
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

const cellsOf = (handed: readonly HandedLesson[], { board, lessons, days, today }: Context): TeamCell[] =>
  lessons.map((lesson, place) => {
    const day = days[place];
    return cellOf(lesson, handed, { due: day ?? board.assignment.due, owed: day === undefined || day <= today });
  });

/** The day of the first lesson that is not complete, where each has its own. */
const dayOpen = (cells: readonly TeamCell[], { days }: Context): string | undefined =>
  days[cells.findIndex(({ status }) => status !== 'complete')];

/** What the roster says of somebody, if there is one. */
const asExpected = (
  expected: RosterPerson | undefined,
  isRoster: boolean,
): Pick<TeamRow, 'onRoster' | 'address' | 'group'> => ({
  onRoster: isRoster ? expected !== undefined : undefined,
  address: expected && addressOf(expected),
  group: expected?.group ?? '',
});

const partNote = (shared: number, all: number): string =>
  shared === 0 ? 'Shares no progress.' : `Shares ${shared} of ${all} lessons; the figures cover only those.`;
