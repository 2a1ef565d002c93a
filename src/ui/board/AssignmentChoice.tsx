import { href } from '../../primitives/href.ts';
import type { BoardAssignment } from '../../team/board/board-assignments.ts';
import { spoken } from '../kit/day.ts';

interface Props {
  boards: readonly BoardAssignment[];
  /** Undefined when the address names one that is not here. */
  shown: BoardAssignment | undefined;
  onChoose: (assignment: string) => void;
}

/** Which assignment the board is of. */
export function AssignmentChoice({ boards, shown, onChoose }: Props) {
  return (
    <div class="choice-of-assignment no-print">
      <label class="field">
        <span>Assignment</span>
        <select
          value={shown?.assignment.id ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          data-choose-assignment
        >
          {!shown && <option value="">Choose one</option>}
          {boards.map((board) => (
            <option key={board.assignment.id} value={board.assignment.id}>
              {label(board)}
            </option>
          ))}
        </select>
      </label>
      <a class="lone-link" href={href('/trainer/assign/')}>
        Your assignments
      </a>
    </div>
  );
}

function label({ assignment: { title, due }, closed, handIns }: BoardAssignment): string {
  return [
    title,
    due ? `due ${spoken(due)}` : '',
    handIns.length > 0 ? `${handIns.length} in` : '',
    closed ? 'closed' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
