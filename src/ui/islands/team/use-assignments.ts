import { useEffect, useState } from 'preact/hooks';
import type { BoardAssignment } from '../../../adapters/team/board.ts';
import type { Board } from './board.ts';

/** Work that comes in by the hundred is shown this often. */
const PAUSE_MILLIS = 200;

/** The assignments of the board, kept up to date with every tab. */
export function useAssignments(board: Board): readonly BoardAssignment[] {
  const [shown, setShown] = useState(board.assignments);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      timer = undefined;
      setShown(board.assignments());
    };
    const stop = board.subscribe(() => {
      timer ??= setTimeout(show, PAUSE_MILLIS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [board]);
  return shown;
}
