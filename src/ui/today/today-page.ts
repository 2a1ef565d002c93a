import { learner } from '../../device/learner.ts';
import { followOnPress } from '../following/follow-on-press.ts';
import { currentDay } from '../kit/day.ts';
import { type Mount, mountIslands } from '../kit/mount-islands.ts';
import { lessonsOnRecord } from '../listing/course-lessons.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { pagePaths } from '../listing/page-lessons.ts';
import { remindOfBackup } from '../notices/backup-reminder.ts';
import { showNotices } from '../notices/notices.ts';
import { hintAtHomeScreen } from '../offline/home-screen-hint.ts';
import { goOnToday } from './go-on-today.ts';
import { showAssigned } from './show-assigned.ts';
import { showReplied } from './show-replied.ts';
import { showReview } from './show-review.ts';

/** The script of Today. */

const openCommitments: Mount = async (root) => {
  const lessons = await lessonsOnRecord('today');
  const [{ h }, { OpenCommitments }, { hydrateIsland }] = await Promise.all([
    import('preact'),
    import('../commitment/OpenCommitments.tsx'),
    import('../kit/hydrate-island.ts'),
  ]);
  await hydrateIsland(root, h(OpenCommitments, { lessons, learner: await learner() }));
};

async function showProgress(): Promise<void> {
  const lessons = await lessonsOnRecord('today');
  const day = () => ({ today: currentDay(), language: document.documentElement.lang });
  followProgress(lessons, { goOn: goOnToday(lessons, pagePaths(), day), isCourse: true });
  await Promise.all([showAssigned(lessons), showReplied(lessons)]);
}

followOnPress();
// What was remembered is on the page already.
showProgress().catch(() => {});
showReview().catch(() => {});
void showNotices();
void remindOfBackup().then(() => hintAtHomeScreen(document.querySelector('[data-backup-reminder]')));
mountIslands({ 'open-commitments': openCommitments });
