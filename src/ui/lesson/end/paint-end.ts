import type { EndHint } from './end-hint.ts';

/** Shows at the end of a lesson how it went. What each exercise asks is read where it is asked, further up on the page. */
export function paintEnd(place: HTMLElement, { words, look, band }: EndHint): void {
  for (const [name, text] of Object.entries(words)) {
    const part = place.querySelector<HTMLElement>(`[data-end="${name}"]`);
    if (!part) continue;
    part.hidden = text === '';
    if (part.textContent !== text) part.textContent = text;
  }
  const list = place.querySelector<HTMLElement>('[data-end="look"]');
  const shown = JSON.stringify(look);
  // What stays the same keeps the focus that is in it.
  if (list && list.dataset['shown'] !== shown) {
    list.dataset['shown'] = shown;
    list.replaceChildren(...look.map(([exercise, why]) => lookAt(exercise, why)));
    for (const part of [list, list.previousElementSibling]) part?.toggleAttribute('hidden', look.length === 0);
  }
  if (band) place.dataset['band'] = band;
  else delete place.dataset['band'];
}

function lookAt(exercise: string, why: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${exercise}`;
  link.textContent = document.getElementById(`${exercise}-stem`)?.textContent ?? 'The exercise';
  const reason = document.createElement('span');
  reason.textContent = why;
  item.append(link, ' ', reason);
  return item;
}
