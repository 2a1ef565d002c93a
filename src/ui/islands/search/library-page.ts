import { h, hydrate } from 'preact';
import { remindOfBackup } from '../backup-reminder.ts';
import { mountIslands } from '../mount.ts';
import { showNotices } from '../notices.ts';
import { paintProgress } from '../progress-painter.ts';
import { type LibraryProps, LibrarySearch } from './LibrarySearch.tsx';

/** The script of the library. */
void paintProgress();
void showNotices();
void remindOfBackup();
mountIslands({
  // The page itself wrote these props.
  library: async (root, props) => hydrate(h(LibrarySearch, props as LibraryProps), root),
});
