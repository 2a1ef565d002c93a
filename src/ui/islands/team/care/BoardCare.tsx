import { useEffect } from 'preact/hooks';
import { RestorePanel } from '../../progress/RestorePanel.tsx';
import type { Board } from '../board.ts';
import { BoardHealth } from './BoardHealth.tsx';
import { EraseBoard } from './EraseBoard.tsx';
import { ErasePerson } from './ErasePerson.tsx';

/** Keeping, backing up, restoring and erasing what is on a trainer's board. */
export function BoardCare({ board }: { board: Board }) {
  useEffect(() => {
    // A notice on another page led here.
    if (location.hash.endsWith('&restore')) document.getElementById('restore')?.scrollIntoView();
  }, []);
  return (
    <div class="panels" data-board-care>
      <BoardHealth board={board} />
      <RestorePanel kept={board} />
      <ErasePerson board={board} />
      <EraseBoard board={board} />
    </div>
  );
}
