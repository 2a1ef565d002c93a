import { isInstalled, isInstalledByHand } from '../../device/installing.ts';
import { learner } from '../../device/learner.ts';
import { readHint, writeHint } from '../../device/local-hints.ts';
import { href } from '../../primitives/href.ts';
import { NOT_ON_HOME_SCREEN } from '../kit/keep-words.ts';

/** Says once, on an iPhone or iPad, how the site comes to the home screen, where it isn’t deleted for want of visits. Takes only a place that is free. */
export async function hintAtHomeScreen(place: Element | null): Promise<void> {
  if (!place || place.childElementCount > 0 || !isInstalledByHand() || isInstalled() || readHint('home-screen')) return;
  const { log } = await learner();
  if (!log.list().some(({ type }) => type === 'exercise-answered')) return;
  const words = document.createElement('p');
  const link = document.createElement('a');
  link.href = href('/data/#offline');
  link.textContent = 'Add it to your home screen';
  words.append(
    'Safari may delete your progress after seven days of use without a visit. ',
    link,
    '. ',
    NOT_ON_HOME_SCREEN,
  );
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'button quiet';
  later.textContent = 'Got it';
  later.addEventListener('click', () => {
    writeHint('home-screen', true);
    place.replaceChildren();
  });
  place.replaceChildren(words, later);
}
