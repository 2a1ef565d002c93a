import { writeHint } from '../../../device/local-hints.ts';
import { HEAD, idInFragment } from './step-model.ts';
import { idOfBlock, isInSteps } from './steps-in-page.ts';
import { onTurn } from './swipe.ts';

const root = document.documentElement;

/** Has the inline script show the step that the address names. */
const showStep = (): boolean => document.dispatchEvent(new Event('crescendo:step'));

/** What a lesson in steps has beside its links: strokes, paper, and the way to the whole page. */
export function turnSteps(main: HTMLElement): void {
  onTurn(main, (to) => {
    if (isInSteps()) main.querySelector<HTMLElement>(`[data-step-${to}]:not([hidden])`)?.click();
  });
  takePresses(main);
  // Where the browser can't go to what is hidden, it can now.
  if (!('onbeforematch' in main))
    addEventListener('hashchange', () => document.getElementById(idInFragment(location.hash))?.scrollIntoView());
  addEventListener('beforeprint', () => showAll(main));
  addEventListener('afterprint', showStep);
}

function showAll(main: HTMLElement): void {
  for (const block of main.querySelectorAll('[hidden="until-found"]')) block.removeAttribute('hidden');
}

/** Changes between steps and the whole page when the switch is pressed, or was before this script came (`inline/touch.ts`). */
function takePresses(main: HTMLElement): void {
  main.addEventListener('click', ({ target }) => {
    const control = target instanceof Element && target.closest('[data-steps-switch]');
    if (control) change(main, control);
  });
  const pressed = main.querySelector('[data-steps-switch][data-pressed]');
  if (pressed) change(main, pressed);
}

/** Stays where one is. */
function change(main: HTMLElement, control: Element): void {
  const wasOn = isInSteps();
  control.closest<HTMLElement>('[popover]')?.hidePopover();
  writeHint('steps', wasOn ? 'page' : 'steps');
  if (wasOn) {
    const place = document.getElementById(main.dataset['at'] ?? '') ?? main;
    root.removeAttribute('data-steps');
    showAll(main);
    place.scrollIntoView({ behavior: 'instant' });
  } else {
    const read = control.closest('[data-head]') ? null : main.querySelector('[data-read]');
    const id = (read && idOfBlock(read)) ?? HEAD;
    root.setAttribute('data-steps', '');
    history.replaceState(history.state, '', `#${id}`);
    showStep();
    scrollTo({ top: main.offsetTop, behavior: 'instant' });
  }
}
