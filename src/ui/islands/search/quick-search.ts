import { h, render } from 'preact';
import { QuickSearch } from './QuickSearch.tsx';
import css from './quick-search.css?inline';
import { openSiteIndex } from './search-client.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, or closes it. Focus goes back to where it was, as the browser does for dialogs. */
export function toggleQuickSearch(): void {
  dialog ??= create();
  const opened = dialog;
  if (opened.open) {
    opened.close();
    return;
  }
  void openSiteIndex().catch(() => {});
  render(h(QuickSearch, { close: () => opened.close() }), opened);
  opened.showModal();
}

function create(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const element = document.createElement('dialog');
  element.className = 'quick-search no-print';
  element.setAttribute('aria-label', 'Search');
  element.addEventListener('close', () => render(null, element));
  element.addEventListener('click', ({ target }) => {
    // The dialog's own box is filled by its content, so a click on the dialog itself is one beside it.
    if (target === element || (target instanceof Element && target.closest('a'))) element.close();
  });
  document.body.append(element);
  return element;
}
