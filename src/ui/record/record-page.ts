import { h } from 'preact';
import { learner } from '../../device/learner.ts';
import { showFetched } from '../kit/show-fetched.ts';
import { courseLessons, courseParts } from '../listing/course-lessons.ts';
import { showNotices } from '../notices/notices.ts';
import { RecordPanel } from './RecordPanel.tsx';

/** The script of the page of one's record. */

async function showRecord(root: Element): Promise<void> {
  const person = await learner();
  const course = () => Promise.all([courseLessons('record'), courseParts()]);
  await showFetched(root, course, ([lessons, parts]) => h(RecordPanel, { lessons, parts, learner: person }));
}

const root = document.querySelector('[data-panel]');
void showNotices();
if (root) void showRecord(root);
