import { useEffect, useState } from 'preact/hooks';
import type { BoardAssignment } from '../../team/board/board-assignments.ts';
import { checkedBoard } from '../../team/board/verdict-now.ts';

/** The board of an assignment with the signatures checked, as soon as that is done; until then as it is stored. */
export function useCheckedBoard(board: BoardAssignment): BoardAssignment {
  const [{ of, checked }, setChecked] = useState({ of: board, checked: board });
  useEffect(() => {
    let isStale = false;
    void checkedBoard(board, globalThis.crypto?.subtle).then(
      (next) => isStale || setChecked({ of: board, checked: next }),
    );
    return () => {
      isStale = true;
    };
  }, [board]);
  return of === board ? checked : board;
}
