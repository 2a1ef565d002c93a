import { useMemo, useRef } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import type { BoardAssignment } from '../../team/board/board-assignments.ts';
import { ofGroup } from '../../team/board/team-rows.ts';
import { teamTable } from '../../team/board/team-table.ts';
import { useToday } from '../kit/use-today.ts';
import { BoardHead } from './BoardHead.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { PartLinks } from './PartLinks.tsx';
import { OnePerson } from './person/OnePerson.tsx';
import { QuestionSections } from './questions/QuestionSections.tsx';
import { useQuestions } from './questions/use-questions.ts';
import { RemindPanel } from './remind/RemindPanel.tsx';
import { RosterSection } from './roster/RosterSection.tsx';
import { TableSection } from './table/TableSection.tsx';
import { useBoardView } from './use-board-view.ts';
import { useCheckedBoard } from './use-checked-board.ts';

interface Props {
  board: BoardAssignment;
  /** All that this browser holds, newest first. */
  boards: readonly BoardAssignment[];
  course: AssignableCourse;
  record: Board['record'];
  drafts: Board['log']['drafts'];
}

/** The board of one assignment: how it stands, and then one part at a time, or one person. */
export function AssignmentBoard({ board: stored, boards, course, record, drafts }: Props) {
  const board = useCheckedBoard(stored);
  const today = useToday();
  const { view, change } = useBoardView();
  const left = useRef<string>();
  const whole = useMemo(() => teamTable(board, course, today), [board, course, today]);
  const table = useMemo(() => ofGroup(whole, view.group), [whole, view.group]);
  const questions = useQuestions(table.lessons);
  const show = (person: string): void => {
    // Whoever comes back from a person finds themselves where they left.
    left.current = person === '' ? view.person : undefined;
    change({ person });
  };
  const person = whole.rows.find((row) => row.person === view.person);
  const expected = table.rows.filter(({ onRoster }) => onRoster).length;
  return (
    <div data-team="board">
      <BoardHead board={board} table={table} course={course} expected={expected} />
      <GroupChoice groups={whole.groups} chosen={view.group} onChoose={(group) => change({ group })} />
      <RemindPanel assignment={board.assignment} course={course} rows={table.rows} today={today} />
      <PartLinks view={view} onChoose={(part) => change({ part, person: '' })} />
      {person ? (
        <OnePerson
          row={person}
          board={board}
          table={table}
          boards={boards}
          course={course}
          today={today}
          questions={questions.list}
          record={record}
          drafts={drafts}
          onShow={show}
        />
      ) : view.part === 'team' ? (
        <>
          <TableSection table={table} onOpen={({ person: opened }) => show(opened)} returned={left.current} />
          <RosterSection board={board} boards={boards} table={table} record={record} drafts={drafts} />
        </>
      ) : (
        <QuestionSections part={view.part} rows={table.rows} questions={questions} lessons={table.lessons} />
      )}
    </div>
  );
}
