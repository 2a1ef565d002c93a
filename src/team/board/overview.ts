import type { AssignableCourse } from '../assignment/course-outline.ts';
import type { BoardAssignment } from './board-assignments.ts';
import { needOf } from './gap.ts';
import { statusWords } from './team-columns.ts';
import { summaryOf } from './team-summary.ts';
import { type TeamRow, teamTable } from './team-table.ts';

/** How an assignment stands, for a bar: `done` of `handedIn` of `expected` people. */
export interface AssignmentOverview {
  id: string;
  title: string;
  /** YYYY-MM-DD; of lessons that come one after another, the next day. */
  due: string | undefined;
  /** Everyone with a row: those on the list and those who handed in. */
  expected: number;
  handedIn: number;
  done: number;
  /** "3 of 5 in, 1 done, 4 overdue". */
  words: string;
}

/** Somebody who is overdue with an assignment. */
export interface OverduePerson {
  assignment: { id: string; title: string };
  /** As in `TeamRow`. */
  person: string;
  name: string;
  /** "Below 70%: 38%, overdue". */
  words: string;
}

export interface Overview {
  /** Those that are not closed: by their days, the nearest first, and those without one last. */
  open: readonly AssignmentOverview[];
  /** Whoever needs the trainer most comes first. */
  overdue: readonly OverduePerson[];
}

/** What asks for a trainer's attention over all assignments. `today` is a day as YYYY-MM-DD. */
export function overviewOf(boards: readonly BoardAssignment[], course: AssignableCourse, today: string): Overview {
  const open: AssignmentOverview[] = [];
  const late: { row: TeamRow; assignment: OverduePerson['assignment'] }[] = [];
  for (const board of boards) {
    if (board.closed) continue;
    const { id, title } = board.assignment;
    const { rows, days } = teamTable(board, course, today);
    const due = days.find((day) => day >= today) ?? board.assignment.due;
    open.push({
      id,
      title,
      due,
      expected: rows.length,
      handedIn: rows.filter(({ newest }) => newest).length,
      done: rows.filter(({ status }) => status === 'done').length,
      words: summaryOf({ rows }, board.roster.length),
    });
    late.push(...rows.filter(({ overdue }) => overdue).map((row) => ({ row, assignment: { id, title } })));
  }
  return {
    open: open.toSorted((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : Number((a.due ?? LAST) > (b.due ?? LAST)))),
    overdue: late
      .toSorted((a, b) => needOf(a.row) - needOf(b.row))
      .map(({ row, assignment }) => ({ assignment, person: row.person, name: row.name, words: statusWords(row) })),
  };
}

/** After any day of the calendar. */
const LAST = '9999-99-99';
