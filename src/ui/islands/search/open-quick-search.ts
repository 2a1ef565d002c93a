/** Opens the search over this page: by its button, with `/`, or with Ctrl or Cmd and K. Until then nothing is loaded. */
const openSearch = (event: Event): void => {
  event.preventDefault();
  void import('./quick-search.ts').then(({ toggleQuickSearch }) => toggleQuickSearch());
};

document.querySelector('[data-open-search]')?.addEventListener('click', openSearch);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
  if (isComposing || altKey) return;
  if (key === 'k' && (ctrlKey || metaKey)) openSearch(event);
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  if (key === '/' && !ctrlKey && !metaKey && !isTyping) openSearch(event);
});
