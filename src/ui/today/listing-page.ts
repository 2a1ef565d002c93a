import { learner } from '../../device/learner.ts';
import { type Mount, mountIslands } from '../kit/mount.ts';
import { paintProgress } from '../listing/progress-painter.ts';
import { remindOfBackup } from '../notices/backup-reminder.ts';
import { showNotices } from '../notices/notices.ts';

/** The script of pages that list lessons. */

const openCommitments: Mount = async (root, props) => {
  const [{ hydrate, h }, { OpenCommitments }] = await Promise.all([
    import('preact'),
    import('../commitment/OpenCommitments.tsx'),
  ]);
  hydrate(h(OpenCommitments, { ...(props as Parameters<typeof OpenCommitments>[0]), learner: await learner() }), root);
};

void paintProgress();
void showNotices();
void remindOfBackup();
mountIslands({ 'open-commitments': openCommitments });
