import { count } from '../moment.ts';
import type { Board } from './board.ts';

/** "2 assignments and 31 hand-ins". */
export function boardContents(board: Pick<Board, 'assignments'>): string {
  const assignments = board.assignments();
  const handIns = assignments.reduce((sum, assignment) => sum + assignment.handIns.length, 0);
  return `${count(assignments.length, 'assignment')} and ${count(handIns, 'hand-in')}`;
}
