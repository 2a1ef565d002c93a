import { h } from 'preact';
import { hydrateIsland } from '../kit/hydrate-island.ts';
import { mountIslands } from '../kit/mount-islands.ts';
import { lessonsHere, lessonsOnRecord } from '../listing/course-lessons.ts';
import { followProgress } from '../listing/follow-progress.ts';
import { remindOfBackup } from '../notices/backup-reminder.ts';
import { showNotices } from '../notices/notices.ts';
import { type LibraryData, LibrarySearch } from './LibrarySearch.tsx';

/** The script of the library. */
const progress = followProgress(lessonsOnRecord('library'), { isCourse: true });
void showNotices();
void remindOfBackup();
mountIslands({
  library: async (root, data) => {
    // The page itself wrote these.
    const search = h(LibrarySearch, { ...(data as LibraryData), lessons: lessonsHere(), progress });
    await hydrateIsland(root, search);
  },
});
