import { type Completion, completionOf } from '../../projections/completion.ts';
import { isLate } from '../../projections/in-time.ts';
import { lessonOf } from '../../projections/lesson-reference.ts';
import type { AssignableLesson } from '../assignment/course-outline.ts';
import type { HandedLesson } from '../hand-in/hand-in.ts';

export type CellStatus = Completion | 'not-shared';

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
  /** Whether that was after its day. */
  late: boolean;
  /** Whether it is waited for by now: at once where all lessons have one due day, else from its own day on. */
  owed: boolean;
}

/** Where somebody stands with a lesson, by what they handed in. */
export function cellOf(
  lesson: AssignableLesson,
  handed: readonly HandedLesson[],
  { due, owed }: { due: string | undefined; owed: boolean },
): TeamCell {
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
    owed,
  };
}

/** Where nothing is to be answered, no mark can be missed. */
export const isPassed = (cells: readonly TeamCell[], latest: number | undefined, passMark: number): boolean =>
  total(cells, 'required') === 0 || (latest !== undefined && Math.round(latest * 100) >= passMark);

const total = (cells: readonly TeamCell[], field: 'answered' | 'required'): number =>
  cells.reduce((sum, cell) => sum + cell[field], 0);

/** The share of required exercises that were answered; where there are none, all or nothing. */
export function shareOf(cells: readonly TeamCell[]): number {
  const required = total(cells, 'required');
  if (required === 0) return Number(cells.every(({ status }) => status === 'complete'));
  return total(cells, 'answered') / required;
}

/** Over exercises and not over lessons, as the rep's own page has it. Undefined when no scores were shared. */
export function meanOf(cells: readonly TeamCell[], field: 'firstTry' | 'latest'): number | undefined {
  const scored = cells.filter((cell) => cell[field] !== undefined && cell.answered > 0);
  const sum = scored.reduce((all, cell) => all + (cell[field] ?? 0) * cell.answered, 0);
  return scored.length === 0 ? undefined : sum / total(scored, 'answered');
}
