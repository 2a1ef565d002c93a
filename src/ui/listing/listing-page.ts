import { showNotices } from '../notices/notices.ts';
import { followProgress } from './follow-progress.ts';
import { pageLessons } from './page-lessons.ts';

/** The script of pages that list lessons, and of nothing else: modules. */

followProgress(pageLessons<'list'>());
void showNotices();
