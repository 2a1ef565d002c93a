import { idInFragment } from './step-model.ts';
import { onTurn } from './swipe.ts';

const root = document.documentElement;
const narrow = matchMedia('(width < 48rem)');
const isOn = (): boolean => root.hasAttribute('data-steps') && narrow.matches;

/** Has the inline script show the step that the address names. */
const showStep = (): boolean => document.dispatchEvent(new Event('crescendo:step'));

/** What a lesson in steps has beside its links: strokes, paper, and a screen that is turned. */
export function turnSteps(main: HTMLElement): void {
  onTurn(main, (to) => {
    if (isOn()) main.querySelector<HTMLElement>(`[data-step-${to}]:not([hidden])`)?.click();
  });
  main.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest('a, [data-steps-switch]');
    if (pressed) pressed.closest<HTMLElement>(':popover-open')?.hidePopover();
  });
  // Where the browser can't go to what is hidden, it can now.
  if (!('onbeforematch' in main))
    addEventListener('hashchange', () => document.getElementById(idInFragment(location.hash))?.scrollIntoView());
  addEventListener('beforeprint', () => showAll(main));
  addEventListener('afterprint', showStep);
  narrow.addEventListener('change', () => {
    if (isOn()) showStep();
    else if (root.hasAttribute('data-steps')) {
      showAll(main);
      document.getElementById(main.dataset['at'] ?? '')?.scrollIntoView();
    }
  });
}

function showAll(main: HTMLElement): void {
  for (const block of main.querySelectorAll('[hidden="until-found"]')) block.removeAttribute('hidden');
}
