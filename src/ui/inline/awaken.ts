// Lets the page's own script in when it is needed: at the first sign of somebody who was never here, so that a first page is
// there to be read at once; for whoever was, as soon as the page has nothing else to do, since the log may have to tell more
// than what was remembered. What is chosen or typed before it is there is not lost (`kit/early-input.ts`).
{
  const template = document.querySelector<HTMLTemplateElement>('template[data-script]');
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'click', 'keydown', 'focusin', 'scroll', 'beforeprint'];

  const awaken = (event: Event): void => {
    // Chromium tells of a pointer that has not moved, on a phone too, when the page comes to stand below it (seen in 156).
    if (event instanceof PointerEvent && event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0)
      return;
    for (const sign of begins) removeEventListener(sign, awaken, true);
    // A script that was in a template runs when it comes into the page.
    template?.replaceWith(template.content);
  };

  /** Whether this browser keeps something of this site, or nothing at all, which the page has to say. */
  const isKnown = (): boolean => {
    try {
      return Object.keys({ ...localStorage, ...sessionStorage }).some(
        (key) => key.startsWith('crescendo:') && !key.startsWith('crescendo:theme'),
      );
    } catch {
      return true;
    }
  };

  // An address with a fragment asks for something.
  const begins = location.hash || isKnown() ? ['load'] : signs;
  for (const sign of begins) addEventListener(sign, awaken, { capture: true, passive: true });
}
