import { count } from '../../primitives/count.ts';
import type { BoardAssignment } from './board-assignments.ts';

/** "2 assignments and 31 hand-ins". */
export function boardContents(assignments: readonly BoardAssignment[]): string {
  const handIns = assignments.reduce((sum, assignment) => sum + assignment.handIns.length, 0);
  return `${count(assignments.length, 'assignment')} and ${count(handIns, 'hand-in')}`;
}
