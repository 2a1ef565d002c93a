import { adoptStyles } from '../../kit/adopt-styles.ts';
import styles from './go-on.css?inline';
import { nameOfPlace } from './name-of-place.ts';

adoptStyles(styles);

/** Puts "Continue" at the foot of an exercise that came to its end, and takes it away where it began anew. */
export function offerToGoOn(place: HTMLElement, isEnded: boolean): void {
  const offer = place.querySelector('[data-continue]');
  const next = placeAfter(place);
  if (!isEnded) offer?.remove();
  else if (!offer && next) place.append(offerOf(next));
}

/** What comes after an exercise: the text that follows, the next step, and after the last exercise the end of the lesson. */
function placeAfter(exercise: HTMLElement): Element | null | undefined {
  const isLast = [...document.querySelectorAll('.exercise-place')].at(-1) === exercise;
  const end = isLast ? document.querySelector('[data-lesson-end]') : null;
  return end ?? exercise.nextElementSibling ?? exercise.closest('.lesson-step')?.nextElementSibling;
}

function offerOf(next: Element): HTMLElement {
  const box = document.createElement('div');
  box.className = 'go-on';
  box.dataset['continue'] = '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = nameOfPlace(next);
  button.append('Continue ', name);
  button.addEventListener('click', () => goTo(next));
  box.append(button);
  return box;
}

/** Takes the screen and the focus to a place, as a link would. */
function goTo(place: Element): void {
  const target = place.querySelector<HTMLElement>(':scope > h2, .exercise') ?? place;
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  target.scrollIntoView({ behavior, block: 'start' });
}
