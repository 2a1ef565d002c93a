import { useEffect } from 'preact/hooks';
import type { Board } from '../../../device/trainer-board.ts';
import type { BoardAssignment } from '../../../team/board/board-assignments.ts';
import { boardContents } from '../../../team/board/board-contents.ts';
import { RestorePanel } from '../../care/RestorePanel.tsx';
import { BoardHealth } from './BoardHealth.tsx';
import { EraseBoard } from './EraseBoard.tsx';
import { ErasePerson } from './ErasePerson.tsx';

export interface BoardCareProps {
  board: Board;
  assignments: readonly BoardAssignment[];
}

/** Keeping, backing up, restoring and erasing what is on a trainer's board. Renewed by whoever shows it. */
export function BoardCare({ board, assignments }: BoardCareProps) {
  const contents = boardContents(assignments);
  useEffect(() => {
    // A notice on another page led here.
    if (location.hash.endsWith('&restore')) document.getElementById('restore')?.scrollIntoView();
  }, []);
  return (
    <div class="panels" data-board-care>
      <BoardHealth board={board} contents={contents} />
      <RestorePanel kept={board} />
      <ErasePerson board={board} />
      <EraseBoard board={board} contents={contents} />
    </div>
  );
}
