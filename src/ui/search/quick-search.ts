import { h, render } from 'preact';
import { adoptStyles } from '../kit/adopt-styles.ts';
import { QuickSearch } from './QuickSearch.tsx';
import css from './quick-search.css?inline';
import { openSiteIndex } from './search-client.ts';
import { forgetReturn, keepReturn, returnIn, type SearchReturn } from './search-return.ts';

/** The script of the dialog that stands in every page; started when it is first opened (`inline/search.ts`). */
const dialog = document.querySelector<HTMLDialogElement>('.quick-search');

adoptStyles(css);
void openSiteIndex().catch(() => {});

if (dialog) {
  let round = 0;
  let isLeaving = false;
  const leave = (search: SearchReturn): void => {
    keepReturn(search);
    isLeaving = true;
    dialog.close();
  };
  const show = (typed: string, cameFrom?: string): void => {
    // A new key for each round: the next time nothing is typed.
    const search = { key: round++, typed, cameFrom, close: () => dialog.close(), leave };
    render(h(QuickSearch, search), dialog);
  };
  const field = (): HTMLInputElement | null => dialog.querySelector('input');
  const comeBack = (): void => {
    const before = returnIn(history.state);
    // `inline/search.ts` has opened it by now.
    if (!before || !dialog.open) return;
    show(before.typed, before.key);
    field()?.focus();
  };
  // What was typed by now stays, and so does the field that it stands in.
  const typed = field()?.value ?? '';
  const before = returnIn(history.state);
  show(typed, before?.typed === typed ? before.key : undefined);
  window.addEventListener('popstate', comeBack);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack();
  });
  dialog.addEventListener('close', () => {
    if (!isLeaving) forgetReturn();
    isLeaving = false;
    // A page that comes back from the browser's cache hears late that it was closed.
    if (!dialog.open) show('');
  });
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // The dialog's own box is filled by its content, so a click on the dialog itself is one beside it.
    const isBeside = target === dialog;
    const isLink = target instanceof Element && target.closest('a:not([role])') && !ctrlKey && !metaKey && !shiftKey;
    const typed = field()?.value ?? '';
    // Such a link is no option of the list, but what was typed led to it.
    if (isLink && typed.trim() !== '') leave({ typed, key: '' });
    else if (isBeside || isLink) dialog.close();
  });
}
