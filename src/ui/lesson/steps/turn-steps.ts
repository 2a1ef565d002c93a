import { writeHint } from '../../../device/local-hints.ts';
import { HEAD, idInFragment, NARROW } from './step-model.ts';
import { idOfBlock, isInSteps } from './steps-in-page.ts';
import { onTurn } from './swipe.ts';

const root = document.documentElement;
const narrow = matchMedia(NARROW);

/** Has the inline script show the step that the address names. */
const showStep = (): boolean => document.dispatchEvent(new Event('crescendo:step'));

/** What a lesson in steps has beside its links: strokes, paper, and a screen that is turned. */
export function turnSteps(main: HTMLElement): void {
  onTurn(main, (to) => {
    if (isInSteps()) main.querySelector<HTMLElement>(`[data-step-${to}]:not([hidden])`)?.click();
  });
  main.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest('a, [data-steps-switch]');
    if (pressed) pressed.closest<HTMLElement>(':popover-open')?.hidePopover();
  });
  takePresses(main);
  // Where the browser can't go to what is hidden, it can now.
  if (!('onbeforematch' in main))
    addEventListener('hashchange', () => document.getElementById(idInFragment(location.hash))?.scrollIntoView());
  addEventListener('beforeprint', () => showAll(main));
  addEventListener('afterprint', showStep);
  narrow.addEventListener('change', () => {
    if (isInSteps()) showStep();
    else if (root.hasAttribute('data-steps')) {
      showAll(main);
      document.getElementById(main.dataset['at'] ?? '')?.scrollIntoView();
    }
  });
}

function showAll(main: HTMLElement): void {
  for (const block of main.querySelectorAll('[hidden="until-found"]')) block.removeAttribute('hidden');
}

/** Changes between steps and the whole page when the switch is pressed, or was before this script came (`inline/touch.ts`). */
function takePresses(main: HTMLElement): void {
  const take = (): void => {
    const pressed = main.querySelector('[data-steps-switch][data-pressed]');
    pressed?.removeAttribute('data-pressed');
    if (pressed) change(main, pressed);
  };
  document.addEventListener('click', take);
  take();
}

/** Stays where one is. */
function change(main: HTMLElement, control: Element): void {
  const wasOn = isInSteps();
  writeHint('steps', wasOn ? 'page' : 'steps');
  if (wasOn) {
    const place = document.getElementById(main.dataset['at'] ?? '') ?? main;
    root.removeAttribute('data-steps');
    showAll(main);
    place.scrollIntoView({ behavior: 'instant' });
  } else {
    const id = control.closest('[data-head]') ? HEAD : idOf(stepRead());
    root.setAttribute('data-steps', '');
    history.replaceState(history.state, '', `#${id}`);
    showStep();
    scrollTo({ top: main.offsetTop, behavior: 'instant' });
  }
}

/** The last step that begins above the reader's line, a third down the screen. */
const stepRead = (): Element | undefined =>
  [...document.querySelectorAll('.lesson-step')].findLast((step) => step.getBoundingClientRect().top < innerHeight / 3);

const idOf = (step: Element | undefined): string => (step && idOfBlock(step)) || HEAD;
