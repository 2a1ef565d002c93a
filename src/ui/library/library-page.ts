import { h, hydrate } from 'preact';
import type { LibraryProps } from '../../site/library-choices.ts';
import { mountIslands } from '../kit/mount.ts';
import { paintProgress } from '../listing/progress-painter.ts';
import { remindOfBackup } from '../notices/backup-reminder.ts';
import { showNotices } from '../notices/notices.ts';
import { LibrarySearch } from './LibrarySearch.tsx';

/** The script of the library. */
void paintProgress();
void showNotices();
void remindOfBackup();
mountIslands({
  // The page itself wrote these props.
  library: async (root, props) => hydrate(h(LibrarySearch, props as LibraryProps), root),
});
