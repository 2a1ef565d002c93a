import { followOnPress } from '../following/follow-on-press.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { goOnHere } from '../listing/hint-from-log.ts';
import { pageLessons, pagePaths } from '../listing/page-lessons.ts';
import { showNotices } from '../notices/notices.ts';

/** The script of pages about learning paths. */

const lessons = pageLessons<'list'>();

followProgress(lessons, { goOn: goOnHere(lessons, pagePaths()) });
followOnPress();
void showNotices();
