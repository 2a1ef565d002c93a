import { useMemo } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { resolveAssignment } from '../../team/assignment/resolve-assignment.ts';
import type { BoardAssignment } from '../../team/board/board-assignments.ts';
import { summaryOf } from '../../team/board/team-summary.ts';
import { teamTable } from '../../team/board/team-table.ts';
import { spoken } from '../kit/day.ts';
import { useToday } from '../kit/use-today.ts';
import { QuestionSections } from './questions/QuestionSections.tsx';
import { useQuestions } from './questions/use-questions.ts';
import { RosterSection } from './roster/RosterSection.tsx';
import { TableSection } from './table/TableSection.tsx';
import { useCheckedBoard } from './use-checked-board.ts';

interface Props {
  board: BoardAssignment;
  course: AssignableCourse;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

/** The board of one assignment. */
export function AssignmentBoard({ board: stored, course, record, drafts }: Props) {
  const board = useCheckedBoard(stored);
  const today = useToday();
  const table = useMemo(() => teamTable(board, course, today), [board, course, today]);
  const questions = useQuestions(table.lessons);
  const { assignment, closed } = board;
  const { title, due, passMark } = assignment;
  const notes = useMemo(() => resolveAssignment(assignment, course).notes, [assignment, course]);
  const facts = [
    due ? `Due ${spoken(due)}` : 'No due date',
    passMark === undefined ? '' : `pass mark ${passMark}%`,
    closed ? 'closed' : '',
  ];
  return (
    <div data-team="board">
      <header class="of-assignment">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <p class="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <p class="sum" data-summary>
          {summaryOf(table, board.roster.length)}
        </p>
        {notes.map((note) => (
          <p class="advice" key={note}>
            {note}
          </p>
        ))}
      </header>
      <TableSection table={table} questions={questions.list} />
      <RosterSection board={board} table={table} course={course} today={today} record={record} drafts={drafts} />
      <QuestionSections rows={table.rows} questions={questions} />
    </div>
  );
}
