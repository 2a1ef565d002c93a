import { h, render } from 'preact';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { QuickSearch } from './QuickSearch.tsx';
import css from './quick-search.css?inline';
import { openSiteIndex } from './search-client.ts';

/** The script of the dialog that stands in every page; started when it is first opened (`inline/search.ts`). */
const dialog = document.querySelector<HTMLDialogElement>('.quick-search');

adoptStyles(css);
void openSiteIndex().catch(() => {});

if (dialog) {
  let round = 0;
  const show = (typed: string): void => {
    // A new key for each round: the next time nothing is typed.
    render(h(QuickSearch, { key: round++, typed, close: () => dialog.close() }), dialog);
  };
  // What was typed by now stays, and so does the field that it stands in.
  show(dialog.querySelector('input')?.value ?? '');
  dialog.addEventListener('close', () => show(''));
  dialog.addEventListener('click', ({ target }) => {
    // The dialog's own box is filled by its content, so a click on the dialog itself is one beside it.
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
}
