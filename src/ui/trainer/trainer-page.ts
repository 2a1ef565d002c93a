import { h, render } from 'preact';
import { courseOutline } from '../../device/course-client.ts';
import { board } from '../../device/trainer-board.ts';
import { readAssignments } from '../board/use-assignments.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { pageData } from '../kit/page-data.ts';
import { showNotices } from '../notices/notices.ts';
import type { GuidedModule } from './SessionPanel.tsx';
import { TrainerOverview } from './TrainerOverview.tsx';

/** The script of the home of trainers. */

async function showOverview(root: Element): Promise<void> {
  const [kept, course] = await Promise.all([board(), courseOutline().catch(() => undefined)]);
  if ((await readAssignments(kept)).length === 0) return;
  // Who has begun needs no word on how it works.
  document.querySelector('[data-how]')?.setAttribute('hidden', '');
  const guides = pageData<GuidedModule[]>('guides') ?? [];
  const shown = course
    ? h(TrainerOverview, { board: kept, course, guides })
    : h(NotLoaded, { onRetry: () => void showOverview(root) });
  render(h(Boundary, null, shown), root);
}

const root = document.querySelector('[data-panel]');
void showNotices(board());
if (root) void showOverview(root);
