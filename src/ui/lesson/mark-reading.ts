/**
 * Marks the step of a lesson that is being read, and its heading in the table of contents, and names that at the top of the
 * screen.
 */
export function followReading(): void {
  const steps = [...document.querySelectorAll('.lesson-step')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const name = document.querySelector('[data-place]');
  const unread = name?.textContent ?? '';
  let marked: Element | undefined | null = null;

  const mark = (): void => {
    // The reader's line is a third down the screen: the last step above it is where they are.
    const isAbove = (step: Element): boolean => step.getBoundingClientRect().top <= innerHeight / 3;
    const step = steps.findLast((each) => !each.hasAttribute('hidden') && isAbove(each));
    // Nearly always it is the same one, and nothing is to be laid out anew while somebody scrolls.
    if (step === marked) return;
    marked = step;
    for (const each of steps) each.toggleAttribute('data-read', each === step);
    const heading = headingOf(step);
    const hash = `#${heading?.id ?? 'top'}`;
    for (const link of links) {
      if (link.getAttribute('href') === hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (name) name.textContent = heading?.textContent ?? unread;
  };
  // Heights change as answers unfold, so positions are read afresh, once per frame at most.
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  document.addEventListener('crescendo:step-shown', mark);
  mark();
}

/** The heading of a step, or of the section that it belongs to. */
function headingOf(step: Element | null | undefined): Element | undefined {
  for (let each = step; each; each = each.previousElementSibling) {
    const heading = each.querySelector(':scope > h2');
    if (heading) return heading;
  }
  return undefined;
}
