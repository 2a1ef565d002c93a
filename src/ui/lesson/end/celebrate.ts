/** So that the verdict on the last answer is heard first. */
const AFTER_VERDICT_MILLIS = 1_000;

/**
 * Marks the moment in which a lesson was completed: it is announced once, and when its end comes into view, the hairpin is
 * drawn. Neither takes the focus away.
 */
export function celebrate(place: HTMLElement, words: string): void {
  const said = document.querySelector('[data-end-said]');
  setTimeout(() => {
    if (said) said.textContent = `Lesson complete. ${words}`;
  }, AFTER_VERDICT_MILLIS);

  const done = place.querySelector('.done');
  if (!done) return;
  place.dataset['drawn'] = 'later';
  new IntersectionObserver((entries, watching) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watching.disconnect();
    place.dataset['drawn'] = 'now';
  }).observe(done);
}
