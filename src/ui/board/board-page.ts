import { h, render } from 'preact';
import { courseOutline } from '../../device/course-client.ts';
import { board } from '../../device/trainer-board.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { takeLink } from '../kit/take-link.ts';
import { showNotices } from '../notices/notices.ts';
import { BoardCare } from './care/BoardCare.tsx';
import { TeamBoard } from './TeamBoard.tsx';
import { readAssignments } from './use-assignments.ts';

/** The script of the team board. */
// Before anything is waited for, so that what came stays in the address bar no longer than it must.
const opened = takeLink();

async function showBoard(): Promise<void> {
  const root = document.querySelector('[data-panel]');
  if (!root) return;
  const [trainersBoard, course] = await Promise.all([board(), courseOutline().catch(() => undefined)]);
  await readAssignments(trainersBoard);
  root.replaceChildren();
  // Whatever a record holds, the board can be backed up, restored and erased.
  const care = h(BoardCare, { board: trainersBoard, assignments: [] });
  render(h(Boundary, { care, children: h(TeamBoard, { board: trainersBoard, course, opened }) }), root);
}

void showNotices(board());
void showBoard();
