import { keyOf } from '../../../device/local-hint-key.ts';
import { HEAD, idInFragment, NARROW, wantsSteps } from './step-model.ts';
import { isInSteps, type Step, showOnly, stepsOf } from './steps-in-page.ts';

/**
 * Shows one step of the lesson at a time on a phone, the one that the address names, and goes on by the links of the page.
 * It is an inline script: nothing else is ever painted, and the first tap finds it. What can wait is in `turn-steps.ts`.
 */
export function keepToSteps(): void {
  const root = document.documentElement;
  const main = document.querySelector('main');
  if (!main) return;
  let chosen: unknown;
  try {
    chosen = JSON.parse(localStorage.getItem(keyOf('steps')) ?? '');
  } catch {
    // Nobody chose, or the browser stores nothing.
  }
  // What comes later is hidden until all of it is there.
  if (wantsSteps(chosen, 'onbeforematch' in main)) root.dataset['steps'] = location.hash ? 'inside' : 'head';
  document.addEventListener('readystatechange', () => keep(main), { once: true });
}

function keep(main: HTMLElement): void {
  const toTop = (): void => scrollTo({ top: main.offsetTop, behavior: 'instant' });
  const steps = stepsOf(main);
  let at = 0;
  let isOnPaper = false;

  const follow = (): void => {
    if (!isInSteps()) return;
    at = indexInAddress(steps) ?? at;
    showOnly(main, steps, at);
  };
  const turn = (link: HTMLAnchorElement, event: MouseEvent): void => {
    const id = idInFragment(link.hash);
    // A link to a place within a step is followed by the browser.
    if (!isInSteps() || event.ctrlKey || event.metaKey || event.shiftKey || !steps.some((step) => step.id === id))
      return;
    event.preventDefault();
    // Going back is going back, so that the browser's own button does not lead to and fro.
    if (link.matches('[data-step-back]') && history.state?.from === id) history.back();
    else {
      history.pushState({ from: steps[at]?.id }, '', link.hash);
      main.dataset['turned'] = '';
      follow();
      focusStep(main, steps[at]);
      toTop();
    }
  };
  follow();
  document.addEventListener('crescendo:step', follow);
  // The browser has found words in another step, or goes to a place in one.
  main.addEventListener('beforematch', ({ target }) => {
    at = indexWith(steps, target);
    if (indexInAddress(steps) !== at) history.replaceState(history.state, '', `#${steps[at]?.id}`);
    showOnly(main, steps, at);
  });
  addEventListener('popstate', () => {
    follow();
    if (isInSteps()) focusStep(main, steps[at]);
  });
  // A screen that is turned, or a window that is made narrow or wide: what is read stays on the screen.
  matchMedia(NARROW).addEventListener('change', () => {
    const wasOnPaper = isOnPaper;
    isOnPaper = matchMedia('print').matches;
    // Paper has all of it, and whoever printed stays where they were.
    if (isOnPaper) showOnly(main, steps);
    else if (wasOnPaper) follow();
    else if (isInSteps()) {
      const read = steps.find(({ blocks }) => blocks.some((block) => block.matches('[data-read]')));
      if (read) history.replaceState(history.state, '', `#${read.id}`);
      follow();
      toTop();
    } else {
      showOnly(main, steps);
      if (at > 0) steps[at]?.blocks[0]?.scrollIntoView({ behavior: 'instant' });
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link) return;
    turn(link, event);
    // The sheet with the parts of the lesson has done its work.
    link.closest<HTMLElement>('[popover]')?.hidePopover();
  });
}

function indexInAddress(steps: readonly Step[]): number | undefined {
  const id = idInFragment(location.hash) || HEAD;
  const target = document.getElementById(id);
  if (!target) return id === HEAD ? 0 : undefined;
  return indexWith(steps, target);
}

/** What is in none of them stands above them. */
const indexWith = (steps: readonly Step[], place: EventTarget | null): number =>
  Math.max(
    0,
    steps.findIndex(({ blocks }) => blocks.some((block) => place instanceof Node && block.contains(place))),
  );

/** Moves the focus to a step, since what had it is gone. */
function focusStep(main: HTMLElement, step: Step | undefined): void {
  const [block] = step?.blocks ?? [];
  const targets = (step?.id === HEAD ? main : block)?.querySelectorAll<HTMLElement>('h1, h2, .exercise') ?? [];
  const focused = [...targets].find((target) => target.checkVisibility()) ?? block;
  if (!focused) return;
  focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
