import { count } from '../../../primitives/count.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import type { RosterPerson } from '../../../team/board/roster.ts';

/** As many as can be told apart at a glance. */
const MOST = 3;

interface Props {
  /** All assignments on the board, the newest first. */
  boards: readonly BoardAssignment[];
  onTake: (people: readonly RosterPerson[]) => void;
}

/** The lists of other assignments: mostly it is the same team. */
export function EarlierLists({ boards, onTake }: Props) {
  const listed = boards.filter(({ roster }) => roster.length > 0).slice(0, MOST);
  if (listed.length === 0) return null;
  return (
    <p class="act no-print">
      {listed.map(({ assignment, roster }) => (
        <button key={assignment.id} type="button" class="button quiet" onClick={() => onTake(roster)}>
          Use the list of “{assignment.title}” ({count(roster.length, 'name')})
        </button>
      ))}
    </p>
  );
}
