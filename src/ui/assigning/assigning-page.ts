import { h, render } from 'preact';
import { courseOutline } from '../../device/course-client.ts';
import { type Board, board } from '../../device/trainer-board.ts';
import type { AssignableCourse } from '../../team/assignment/course-outline.ts';
import { wishedDraft } from '../../team/assignment/wished-draft.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { currentDay } from '../kit/day.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { showNotices } from '../notices/notices.ts';
import { AssignPanel } from './AssignPanel.tsx';
import { emptyForm } from './use-begun-draft.ts';

/** The script of the page on which trainers assign. */

async function showPanel(root: Element): Promise<void> {
  const [course, kept] = await Promise.all([courseOutline().catch(() => undefined), board()]);
  const shown = course
    ? h(AssignPanel, { course, board: kept, arrived: takeArrival(course, kept) })
    : h(NotLoaded, { onRetry: () => void showPanel(root) });
  render(h(Boundary, null, shown), root);
}

/** What the address asks to begin with. It leaves the address bar, so that a reload goes on with what was filled in. */
function takeArrival(course: AssignableCourse, kept: Board): ReturnType<typeof wishedDraft> {
  const { from, replyTo } = emptyForm().draft;
  const around = { assignments: kept.assignments(), from, replyTo, today: currentDay() };
  const arrived = wishedDraft(location, { course, ...around });
  if (arrived !== undefined) history.replaceState(null, '', location.pathname);
  return arrived;
}

const root = document.querySelector('[data-panel]');
void showNotices(board());
if (root) {
  void showPanel(root);
  // A link to this very page, such as “Change” on the board's, brings its wish without a new page.
  window.addEventListener('hashchange', () => /(change|copy)=/.test(location.hash) && location.reload());
}
