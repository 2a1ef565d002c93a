import { learner } from '../../device/learner.ts';
import { remindOfBackup } from './backup-reminder.ts';
import { type Mount, mountIslands } from './mount.ts';
import { showNotices } from './notices.ts';
import { paintProgress } from './progress-painter.ts';

/** The script of pages that list lessons. */

const openCommitments: Mount = async (root, props) => {
  const [{ hydrate, h }, { OpenCommitments }] = await Promise.all([import('preact'), import('./OpenCommitments.tsx')]);
  hydrate(h(OpenCommitments, { ...(props as Parameters<typeof OpenCommitments>[0]), learner: await learner() }), root);
};

void paintProgress();
void showNotices();
void remindOfBackup();
mountIslands({ 'open-commitments': openCommitments });
