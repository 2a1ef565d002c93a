import { h, hydrate } from 'preact';
import type { LibraryChoices } from '../../site/library-choices.ts';
import { Boundary } from '../kit/Boundary.tsx';
import { mountIslands } from '../kit/mount-islands.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { pageLessons } from '../listing/page-lessons.ts';
import { remindOfBackup } from '../notices/backup-reminder.ts';
import { showNotices } from '../notices/notices.ts';
import { LibrarySearch } from './LibrarySearch.tsx';

/** The script of the library. */
const lessons = pageLessons<'library'>();
const progress = followProgress(lessons);
void showNotices();
void remindOfBackup();
mountIslands({
  library: async (root, choices) => {
    // The page itself wrote these choices.
    const search = h(LibrarySearch, { lessons, choices: choices as LibraryChoices, progress });
    hydrate(h(Boundary, null, search), root);
  },
});
