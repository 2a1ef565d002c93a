// WebKit empties fields with `autocomplete="off"` when a page comes back from its cache after Back, and leaves what stands
// behind them (WebKitGTK 2.50): an answer looks gone, and words that nobody sees are checked. So they get their words back.
{
  const words = new Map<HTMLInputElement | HTMLTextAreaElement, string>();
  addEventListener('pagehide', () => {
    words.clear();
    for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete="off"], textarea'))
      if (field.type !== 'radio' && field.type !== 'checkbox' && field.value !== '') words.set(field, field.value);
  });
  const putBack = (): void => {
    for (const [field, value] of words) if (field.value === '') field.value = value;
  };
  window.addEventListener('pageshow', ({ persisted }) => {
    // It empties them after this event.
    if (persisted) setTimeout(putBack);
  });
}
