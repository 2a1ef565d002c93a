import { h, render } from 'preact';
import { learner } from '../../device/learner.ts';
import { kindOf } from '../../formats/link/link-kinds.ts';
import { carriedHere } from '../care/way-to-carry.ts';
import { shownLessons } from '../listing/outline.ts';
import { paintProgress } from '../listing/progress-painter.ts';
import { showNotices } from '../notices/notices.ts';
import { ProgressPanel } from './ProgressPanel.tsx';

/** The script of the page about one's own progress. */

async function showPanel(): Promise<void> {
  const root = document.querySelector('[data-panel]');
  const person = await learner();
  const carried = await carriedHere(person.log.list());
  // The page itself wrote these props.
  const lessons = JSON.parse(document.querySelector('[data-lessons]')?.textContent ?? '[]');
  const outline = shownLessons(document);
  if (root) render(h(ProgressPanel, { lessons, outline, learner: person, carried }), root);
  // A link to a part of the page arrived before the part did.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target) target.scrollIntoView();
}

// A link that the address gets while the page is open is read like one that opened it.
addEventListener('hashchange', () => kindOf(location.hash.slice(1)) && location.reload());
void paintProgress();
void showNotices();
void showPanel();
