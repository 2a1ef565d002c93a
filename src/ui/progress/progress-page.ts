import { h } from 'preact';
import { learner } from '../../device/learner.ts';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { wayToPage } from '../../formats/link/misplaced-link.ts';
import { currentDay } from '../kit/day.ts';
import { showFetched } from '../kit/show-fetched.ts';
import { takeLink } from '../kit/take-link.ts';
import { courseLessons, courseParts } from '../listing/course-lessons.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { showNotices } from '../notices/notices.ts';
import { movedTo } from './moved-parts.ts';
import { ProgressOverview } from './ProgressOverview.tsx';
import { makeOverview } from './use-overview.ts';

/** The script of the page about one's own progress. */

async function showOverview(root: Element): Promise<void> {
  const person = await learner();
  const link = takeLink();
  const misplaced = link && wayToPage(link.kind, link.fragment);
  const overview = async () => {
    const course = await Promise.all([courseLessons('progress'), courseParts()]);
    const first = await makeOverview(person.events(), currentDay(), course);
    return { first, lessons: course[0], parts: course[1] };
  };
  await showFetched(root, overview, (made) => h(ProgressOverview, { ...made, learner: person, misplaced }));
  // A link to a part of the page arrived before the part did.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
}

function leadOn(): boolean {
  const there = movedTo(location.hash);
  if (there !== undefined) location.replace(there);
  return there !== undefined;
}

const root = document.querySelector('[data-panel]');

if (!leadOn()) {
  // A link that the address gets while the page is open is read like one that opened it.
  addEventListener('hashchange', () => {
    if (!leadOn() && kindOf(location.hash.slice(1))) location.reload();
  });
  followProgress(courseLessons('progress'), { isCourse: true });
  void showNotices();
  if (root) void showOverview(root);
}
