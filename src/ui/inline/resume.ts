// WebKit empties fields with `autocomplete="off"` when a page comes back from its cache after Back, and leaves what stands
// behind them (WebKitGTK 2.50): an answer looks gone, and words that nobody sees are checked. So they get their words back.
{
  const words = new Map<EventTarget, string>();
  /** It empties them after `pageshow`: mostly at once, and at times only some frames later. */
  const MOMENTS_MILLIS = [0, 50, 200, 600];

  addEventListener('pagehide', () => {
    words.clear();
    for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete="off"], textarea'))
      if (field.type !== 'radio' && field.type !== 'checkbox' && field.value !== '') words.set(field, field.value);
  });
  const putBack = (): void => {
    for (const [field, value] of words)
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value ||= value;
  };
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const moment of MOMENTS_MILLIS) setTimeout(putBack, moment);
  });
  // What somebody empties themselves stays empty.
  document.addEventListener('input', ({ target }) => target && words.delete(target));
}
