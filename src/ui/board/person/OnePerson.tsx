import { useMemo } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { AssignableCourse } from '../../../team/assignment/course-outline.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import { rowsInView, teamColumns } from '../../../team/board/team-columns.ts';
import type { TeamRow, TeamTable } from '../../../team/board/team-table.ts';
import type { QuestionOutline } from '../../../team/hand-in/question-outline.ts';
import { useBoardView } from '../use-board-view.ts';
import { PersonPage } from './PersonPage.tsx';
import { RatingSheet } from './RatingSheet.tsx';
import { TheirAssignments } from './TheirAssignments.tsx';
import { TwoPeople } from './TwoPeople.tsx';

interface Props {
  row: TeamRow;
  board: BoardAssignment;
  table: TeamTable;
  boards: readonly BoardAssignment[];
  course: AssignableCourse;
  today: string;
  questions: readonly QuestionOutline[];
  record: Board['record'];
  drafts: Board['log']['drafts'];
  /** Shows another person, or the team again for an empty text. */
  onShow: (person: string) => void;
}

/** One person of the board, with the ways to the others in the order in which the table was left. */
export function OnePerson({ row, board, table, boards, course, today, questions, record, drafts, onShow }: Props) {
  const { view } = useBoardView();
  const columns = useMemo(() => teamColumns(table.lessons, table), [table]);
  const rows = rowsInView(table.rows, columns, view);
  const at = rows.findIndex(({ person }) => person === row.person);
  return (
    <PersonPage
      // A reply is to one hand-in, and another one has a draft of its own.
      key={row.newest?.handIn.id ?? row.person}
      row={row}
      table={table}
      questions={questions}
      others={{ rows, at, onShow }}
      assignment={board.assignment}
      record={record}
      drafts={drafts}
    >
      <RatingSheet
        key={row.person}
        person={row.person}
        name={row.name}
        ratings={row.ratings}
        today={today}
        record={record}
      />
      <TwoPeople work={row.newest ? [row.newest, ...row.earlier] : []} record={record} onMoved={onShow} />
      <TheirAssignments person={row.person} here={board.assignment.id} boards={boards} course={course} today={today} />
    </PersonPage>
  );
}
