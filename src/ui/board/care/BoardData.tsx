import { useState } from 'preact/hooks';
import { BoardCare, type BoardCareProps } from './BoardCare.tsx';

/** The care of what a board holds, out of the way of those who read it; at hand where there is nothing to read yet. */
export function BoardData(props: BoardCareProps) {
  const [isOpen, setOpen] = useState(props.assignments.length === 0 || location.hash.endsWith('&restore'));
  return (
    <details class="board-data no-print" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>Board data</h2> <span class="soft">Back up, restore, erase</span>
      </summary>
      {isOpen && <BoardCare {...props} />}
    </details>
  );
}
