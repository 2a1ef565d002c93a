import { h, render } from 'preact';
import { learner } from '../../device/learner.ts';
import { pageLessons } from '../listing/page-lessons.ts';
import { pageParts } from '../listing/page-parts.ts';
import { showNotices } from '../notices/notices.ts';
import { RecordPanel } from './RecordPanel.tsx';

/** The script of the page of one's record. */

async function showRecord(): Promise<void> {
  const root = document.querySelector('[data-panel]');
  const lessons = pageLessons<'record'>();
  if (root) render(h(RecordPanel, { lessons, parts: pageParts(), learner: await learner() }), root);
}

void showNotices();
void showRecord();
