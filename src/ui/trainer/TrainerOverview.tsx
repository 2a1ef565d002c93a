import { useMemo } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import { href } from '../../primitives/href.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { nextSession } from '../../team/board/next-session.ts';
import { overviewOf } from '../../team/board/overview.ts';
import { IntakePanel } from '../board/intake/IntakePanel.tsx';
import { useIntake } from '../board/intake/use-intake.ts';
import { useAssignments } from '../board/use-assignments.ts';
import { useToday } from '../kit/use-today.ts';
import { OpenAssignments } from './OpenAssignments.tsx';
import { type GuidedModule, SessionPanel } from './SessionPanel.tsx';
import { WhoIsOverdue } from './WhoIsOverdue.tsx';

interface Props {
  board: Board;
  course: AssignableCourse;
  guides: readonly GuidedModule[];
}

/** What asks for a trainer's attention, and what came back. Only where something was assigned. */
export function TrainerOverview({ board, course, guides }: Props) {
  const today = useToday();
  const intake = useIntake(board, () => {});
  const boards = useAssignments(board, intake.progress !== undefined);
  const { open, overdue } = useMemo(() => overviewOf(boards, course, today), [boards, course, today]);
  const session = nextSession(board.log.list(), today);
  const show = (assignment: string): void =>
    location.assign(`${href('/trainer/team/')}#${encodeURIComponent(assignment)}`);
  return (
    <div class="panels">
      <OpenAssignments open={open} />
      <WhoIsOverdue overdue={overdue} />
      <IntakePanel intake={intake} hasWork={false} onShow={show} />
      <SessionPanel session={session} guides={guides} record={board.record} />
    </div>
  );
}
