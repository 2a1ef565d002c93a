import type { Learner } from '../../../device/learner.ts';
import { mayOffer, persist } from '../../../device/persistence.ts';
import { ASK, ASKING, answerWords } from '../../kit/keep-words.ts';

/**
 * Says at the end of a lesson that was just completed what the browser may do with it, and offers to ask it, where it puts
 * that question to the person. A private window has no second copy, and keeps nothing, whatever it is asked.
 */
export async function offerToKeep(place: HTMLElement, { log }: Learner): Promise<void> {
  if (log.health().copy !== 'kept' || !(await mayOffer())) return;
  const words = document.createElement('p');
  words.textContent = 'If this device runs out of space, your browser could delete your progress.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = ASK;
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  button.addEventListener('click', async () => {
    said.textContent = ASKING;
    const answer = await persist();
    said.textContent = answerWords(answer);
    if (answer !== 'kept') return;
    // What had the focus goes; where it goes to is said.
    said.focus();
    for (const part of [words, button]) part.remove();
  });
  const offer = document.createElement('div');
  offer.className = 'keep no-print';
  offer.append(words, button, said);
  place.querySelector('.done')?.append(offer);
}
