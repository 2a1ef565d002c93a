import { whenPainted } from '../../../device/when-painted.ts';
import { NARROW } from './step-model.ts';

const ENDED = ['right', 'partly', 'wrong', 'done'];

/**
 * Leads on in a lesson: "Continue" after each exercise that somebody has just finished, and one step at a time on a phone.
 * What it takes is loaded when it is needed.
 */
export function followSteps(): void {
  const main = document.querySelector('main');
  if (!main) return;
  // What a reload or another tab brings back asks nobody to go on.
  const inHand = new Set<Element>();
  for (const type of ['pointerdown', 'keydown'])
    main.addEventListener(
      type,
      ({ target }) => {
        const place = target instanceof Element && target.closest('.exercise-place');
        if (place) inHand.add(place);
      },
      { passive: true },
    );
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const place = target instanceof HTMLElement && target.closest<HTMLElement>('.exercise-place');
      if (!place || !inHand.has(place)) continue;
      const isEnded = ENDED.includes(target.dataset['state'] ?? '');
      whenPainted(() => {
        // Without it one scrolls on, as on any page.
        import('./offer-to-go-on.ts').then(({ offerToGoOn }) => offerToGoOn(place, isEnded)).catch(() => {});
      });
    }
  }).observe(main, { subtree: true, attributeFilter: ['data-state'] });

  const narrow = matchMedia(NARROW);
  const prepare = (): void => {
    if (!narrow.matches) return;
    narrow.removeEventListener('change', prepare);
    // The links of the bar lead on without it.
    import('./turn-steps.ts').then(({ turnSteps }) => turnSteps(main)).catch(() => {});
  };
  narrow.addEventListener('change', prepare);
  prepare();
}
