import { h, render } from 'preact';
import { learner } from '../../device/learner.ts';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { wayToPage } from '../../formats/link/misplaced-link.ts';
import { takeLink } from '../kit/take-link.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { pageLessons } from '../listing/page-lessons.ts';
import { pageParts } from '../listing/page-parts.ts';
import { showNotices } from '../notices/notices.ts';
import { movedTo } from './moved-parts.ts';
import { ProgressOverview } from './ProgressOverview.tsx';

/** The script of the page about one's own progress. */

async function showOverview(): Promise<void> {
  const root = document.querySelector('[data-panel]');
  const person = await learner();
  const link = takeLink();
  const misplaced = link && wayToPage(link.kind, link.fragment);
  if (root) render(h(ProgressOverview, { lessons, parts: pageParts(), learner: person, misplaced }), root);
  // A link to a part of the page arrived before the part did.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
}

function leadOn(): boolean {
  const there = movedTo(location.hash);
  if (there !== undefined) location.replace(there);
  return there !== undefined;
}

const lessons = pageLessons<'progress'>();

if (!leadOn()) {
  // A link that the address gets while the page is open is read like one that opened it.
  addEventListener('hashchange', () => {
    if (!leadOn() && kindOf(location.hash.slice(1))) location.reload();
  });
  followProgress(lessons);
  void showNotices();
  void showOverview();
}
