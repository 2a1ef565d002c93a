// Opens the search over the page: by its button, with `/`, or with Ctrl or Cmd and K. The field is the page's own, so
// that somebody can type while the script that searches is on its way, and a phone shows its keyboard: Safari on iOS
// does so only for a field that gets the focus while the tap is handled, as Apple wants it
// (https://github.com/JedWatson/react-select/issues/3501).
{
  const dialog = document.querySelector<HTMLDialogElement>('.quick-search');
  const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
  const script = dialog?.previousElementSibling as HTMLTemplateElement | null;

  const toggle = (event: Event): void => {
    event.preventDefault();
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
    // Starts the script the first time; then nothing is left in the template.
    if (script) document.body.append(script.content);
  };

  link?.addEventListener('click', (event) => {
    // With a key held, the link opens the library in a new tab.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) toggle(event);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    const target = event.target as HTMLInputElement;
    if (isComposing || altKey || defaultPrevented) return;
    const isTyping = target.matches('input, textarea, select, [contenteditable]');
    if (ctrlKey || metaKey ? key === 'k' : key === '/' && !isTyping) toggle(event);
    // Only until the script is there, which knows better.
    if (key === 'Enter' && isTyping && dialog?.contains(target))
      location.href = `${link}?${new URLSearchParams({ q: target.value })}`;
  });
}
