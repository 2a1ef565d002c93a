import { useEffect, useState } from 'preact/hooks';
import type { Board } from '../../device/trainer-board.ts';
import { nextTask } from '../../primitives/next-task.ts';
import { type BoardAssignment, readAhead } from '../../team/board/board-assignments.ts';

/** So many hand-ins are read in one task. */
const PORTION = 100;
const PAUSE_MILLIS = 100;

/** The assignments of the board, read portion by portion, so that a thousand hand-ins never hold up the page. */
export async function readAssignments(board: Board): Promise<readonly BoardAssignment[]> {
  const events = board.log.list();
  for (let start = 0; start < events.length; start += PORTION) {
    readAhead(events.slice(start, start + PORTION));
    await nextTask();
  }
  return board.assignments();
}

/** The assignments of the board, kept up to date with every tab, but for as long as it `waits`. */
export function useAssignments(board: Board, waits = false): readonly BoardAssignment[] {
  const [shown, setShown] = useState(board.assignments);
  useEffect(() => {
    if (waits) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const show = async (): Promise<void> => {
      timer = undefined;
      const assignments = await readAssignments(board);
      if (isWanted) setShown(assignments);
    };
    void show();
    const stop = board.subscribe(() => {
      timer ??= setTimeout(show, PAUSE_MILLIS);
    });
    return () => {
      isWanted = false;
      stop();
      clearTimeout(timer);
    };
  }, [board, waits]);
  return shown;
}
