import { isInstalled, isInstalledByHand } from '../../device/installing.ts';
import { learner } from '../../device/learner.ts';
import { readHint, writeHint } from '../../device/local-hints.ts';
import { href } from '../../primitives/href.ts';

/** Says once, on an iPhone or iPad, how the site comes to the home screen, where nothing of it is deleted. Takes only a place that is free. */
export async function hintAtHomeScreen(place: Element | null): Promise<void> {
  if (!place || place.childElementCount > 0 || !isInstalledByHand() || isInstalled() || readHint('home-screen')) return;
  const { log } = await learner();
  if (!log.list().some(({ type }) => type === 'exercise-answered')) return;
  const words = document.createElement('p');
  const link = document.createElement('a');
  link.href = href('/data/#offline');
  link.textContent = 'Put it on your home screen';
  words.append('Safari may delete your progress if you stay away for a week. ', link, ', and it won’t.');
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
