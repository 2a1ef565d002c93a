/** Opens the search over this page: by its button, with `/`, or with Ctrl or Cmd and K. Until then nothing is loaded. */
const open = (event: Event): void => {
  event.preventDefault();
  void import('./quick-search.ts').then(({ toggleQuickSearch }) => toggleQuickSearch());
};

document.querySelector('[data-open-search]')?.addEventListener('click', open);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
  if (isComposing || altKey) return;
  if (key === 'k' && (ctrlKey || metaKey)) open(event);
  const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  if (key === '/' && !ctrlKey && !metaKey && !isTyping) open(event);
});
