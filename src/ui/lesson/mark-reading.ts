/** Marks the heading that is being read in the lesson's table of contents. */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const headings = [...document.querySelectorAll('main h2[id]')];
  if (links.length === 0 || headings.length === 0) return;

  const mark = (): void => {
    // The reader's line is a third down the screen: the last heading above it is where they are.
    const line = innerHeight / 3;
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line) ?? headings[0];
    for (const link of links) {
      if (link.hash === `#${current?.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // Heights change as answers unfold, so positions are read afresh, once per frame at most.
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
