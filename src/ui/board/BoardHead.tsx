import { useMemo } from 'preact/hooks';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { paceInWords } from '../../team/assignment/parts-in-words.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import type { BoardAssignment } from '../../team/board/board-assignments.ts';
import { summaryOf } from '../../team/board/team-summary.ts';
import type { TeamTable } from '../../team/board/team-table.ts';
import { spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';

interface Props {
  board: BoardAssignment;
  /** Those whom the board shows. */
  table: TeamTable;
  course: AssignableCourse;
  /** How many are expected of those in the table; 0 without a list of names. */
  expected: number;
}

/** How an assignment stands, in one line, and what it asks for. */
export function BoardHead({ board: { assignment, closed }, table, course, expected }: Props) {
  const { title, due, days, passMark } = assignment;
  const today = { today: useToday(), language: document.documentElement.lang };
  const notes = useMemo(() => resolveAssignment(assignment, course).notes, [assignment, course]);
  const facts = [
    paceInWords(days, today) || (due ? `Due ${spoken(due)}` : 'No due date'),
    passMark === undefined ? '' : `pass mark ${passMark}%`,
    closed ? 'closed' : '',
  ];
  return (
    <header class="of-assignment">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p class="sum" data-summary>
        {summaryOf(table, expected)}
      </p>
      <p class="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {notes.map((note) => (
        <p class="advice" key={note}>
          {note}
        </p>
      ))}
    </header>
  );
}
