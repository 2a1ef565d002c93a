import { h, render } from 'preact';
import { learner } from '../../device/learner.ts';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { carriedHere } from '../care/way-to-carry.ts';
import { courseLessons } from '../listing/course-lessons.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { showNotices } from '../notices/notices.ts';
import { DataPanel } from './DataPanel.tsx';

/** The script of the page about what this browser keeps. */

async function showPanel(root: Element): Promise<void> {
  const person = await learner();
  const carried = await carriedHere(person.log.list());
  render(h(DataPanel, { learner: person, carried }), root);
  // A link to a part of the page arrived before the part did.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
}

const root = document.querySelector('[data-panel]');
// A link that the address gets while the page is open is read like one that opened it.
addEventListener('hashchange', () => kindOf(location.hash.slice(1)) && location.reload());
followProgress(courseLessons('data'), { isCourse: true });
void showNotices();
if (root) void showPanel(root);
