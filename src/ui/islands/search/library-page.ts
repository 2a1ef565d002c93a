import { h, hydrate } from 'preact';
import type { LibraryProps } from '../../../site/library-choices.ts';
import { remindOfBackup } from '../backup-reminder.ts';
import { mountIslands } from '../mount.ts';
import { showNotices } from '../notices.ts';
import { paintProgress } from '../progress-painter.ts';
import { LibrarySearch } from './LibrarySearch.tsx';

/** The script of the library. */
void paintProgress();
void showNotices();
void remindOfBackup();
mountIslands({
  // The page itself wrote these props.
  library: async (root, props) => hydrate(h(LibrarySearch, props as LibraryProps), root),
});
