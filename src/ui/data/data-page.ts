import { h, render } from 'preact';
import { learner } from '../../device/learner.ts';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { carriedHere } from '../care/way-to-carry.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { pageLessons } from '../listing/page-lessons.ts';
import { showNotices } from '../notices/notices.ts';
import { DataPanel } from './DataPanel.tsx';

/** The script of the page about what this browser keeps. */

const lessons = pageLessons<'data'>();

async function showPanel(): Promise<void> {
  const root = document.querySelector('[data-panel]');
  const person = await learner();
  const carried = await carriedHere(person.log.list());
  if (root) render(h(DataPanel, { lessons, learner: person, carried }), root);
  // A link to a part of the page arrived before the part did.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
}

// A link that the address gets while the page is open is read like one that opened it.
addEventListener('hashchange', () => kindOf(location.hash.slice(1)) && location.reload());
followProgress(lessons);
void showNotices();
void showPanel();
