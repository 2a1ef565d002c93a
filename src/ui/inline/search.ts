// Opens the search over the page: by its button, with `/`, or with Ctrl or Cmd and K. The field is the page's own, so
// that somebody can type while the script that searches is on its way, and a phone shows its keyboard: Safari on iOS
// does so only for a field that gets the focus while the tap is handled, as Apple wants it
// (https://github.com/JedWatson/react-select/issues/3501).
import { haveSingleKeys } from '../../device/single-keys.ts';

{
  const dialog = document.querySelector<HTMLDialogElement>('.quick-search');
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-open-search]');
  const template = dialog?.previousElementSibling as HTMLTemplateElement | null;
  const failed = document.createElement('p');
  failed.setAttribute('role', 'status');
  failed.className = 'search-failed';
  failed.textContent =
    'The search did not load. Enter takes what you typed to the library; close this and open it again to try once more.';

  /** Looked at before it is imported: a page remembers a script that failed, as `kit/verified-import.ts` tells. */
  const start = async (): Promise<void> => {
    const address = template?.content.querySelector('script')?.src;
    try {
      if (address) {
        const response = await fetch(address, { cache: failed.isConnected ? 'reload' : 'default' });
        if (!/javascript/.test(response.headers.get('content-type') ?? '')) throw new TypeError('This is no script.');
        await import(address);
      }
      failed.remove();
    } catch {
      dialog?.append(failed);
    }
  };
  const toggle = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    // Keys that are held would open and close it in turns.
    if ('repeat' in event && event.repeat) return;
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
    void start();
  };

  /** After Back from something that was found: with what was typed, as `search/search-return.ts` keeps it. */
  const comeBack = (): void => {
    const typed: unknown = history.state?.search?.typed;
    const field = dialog?.querySelector('input');
    if (typeof typed !== 'string' || !field || dialog?.open) return;
    field.value = typed;
    dialog?.showModal();
    void start();
  };
  const [{ type } = { type: '' }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (type === 'back_forward') comeBack();
  window.addEventListener('popstate', comeBack);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack();
  });

  for (const link of links) {
    link.addEventListener('click', (event) => {
      // With a key held, the link opens the library in a new tab.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) toggle(event);
    });
  }
  document.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, isComposing, keyCode, defaultPrevented } = event;
    const target = event.target as HTMLInputElement;
    // In Safari the Enter that ends a composition comes after its end, with this code (https://bugs.webkit.org/show_bug.cgi?id=165004).
    if (isComposing || keyCode === 229 || altKey || defaultPrevented) return;
    // For a moment after it was closed, the dialog's field still has the focus (seen in Chromium 150).
    const isTyping =
      target.matches('input, textarea, select, [contenteditable]') && !target.closest('dialog:not([open])');
    if (
      ctrlKey || metaKey ? key.toLowerCase() === 'k' || code === 'KeyK' : key === '/' && !isTyping && haveSingleKeys()
    )
      toggle(event);
    // Only until the script is there, which knows better.
    if (!isTyping || !dialog?.contains(target)) return;
    if (key === 'Enter') location.href = `${links[0]}?${new URLSearchParams({ q: target.value })}`;
    // WebKit 2.50 and Chromium 156 take it for the field alone, which they empty.
    if (key === 'Escape') dialog.close();
  });
}
